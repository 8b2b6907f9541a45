/** Dates of TMX: `YYYYMMDDThhmmssZ` (TMX 1.4b §3, ISO 8601 basic, UTC). */

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/;

/** ISO 8601 extended in UTC; undefined for what is no date. */
export function dateFromTmx(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const extended = value.trim().replace(BASIC, '$1-$2-$3T$4:$5:$6Z');
  const time = Date.parse(extended);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Undefined for what is no date. Milliseconds are lost: the format has none. */
export function dateToTmx(value: string | undefined): string | undefined {
  const time = value === undefined ? NaN : Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}
