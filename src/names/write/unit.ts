/** A Korean place without its unit, as in electoral districts (계양구 gives 계양을) and datelines (`Okcheon`). */
export function withoutUnit(place: string): string {
  return place.replace(/-(?:gu|si|gun)$/, '').replace(/(?<=[가-힣]{2})[구시군]$/, '');
}
