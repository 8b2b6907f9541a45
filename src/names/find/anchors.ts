/** Where titles stand: names of unknown persons are looked for around them only. */
import { particleChainEnd } from '../../text/particles.js';
import { hitsAt, type Context } from '../parse/context.js';

/** Units of the context, from `from` on, where a title begins that ends a word, whatever particle follows. */
export function titlePlaces(context: Context, from: number): number[] {
  const places: number[] = [];
  for (let at = from; at < context.end; at++) {
    if (
      hitsAt(context, at).some(({ to, entry }) => entry.concept.kind === 'title' && endsWord(context, to))
    ) {
      places.push(at);
    }
  }
  return places;
}

/** Whether a name may end before unit `to`: at the edge of a word, or before particles that fit; a team is named after its head (교수팀). */
export function endsWord({ source }: Context, to: number): boolean {
  if (source.lang === 'en') return true;
  const end = source.ends[to - 1]!;
  return particleChainEnd(source.text, source.text[end] === '팀' ? end + 1 : end) >= 0;
}
