/** Where titles stand in a text: names of unknown persons are looked for around them only. */
import { particleChainEnd } from '../../text/particles.js';
import { hitsAt, type Context } from '../parse/context.js';

export interface Anchor {
  from: number;
  to: number;
}

/** Titles whose right edge is the end of a word, whatever particle follows, by position. */
export function titleAnchors(context: Context): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < context.source.units.length; at++) {
    for (const { to, entry } of hitsAt(context, at)) {
      if (entry.concept.kind === 'title' && endsWord(context, to)) anchors.push({ from: at, to });
    }
  }
  return anchors;
}

/** Whether a name may end before unit `to`: at the edge of a word, or before particles that fit. */
export function endsWord({ source }: Context, to: number): boolean {
  if (source.lang === 'en') return true;
  return particleChainEnd(source.text, source.ends[to - 1]!) >= 0;
}
