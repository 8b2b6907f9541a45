/** Writes edits into a text; in Korean the particle that follows is fitted to the new word. */
import type { Lang } from '../../concepts/concept.js';
import { replaceWithParticle } from '../../text/particles.js';
import type { Mention } from './mentions.js';

export interface Edit {
  /** The place in the target. */
  mention: Mention;
  /** The query's mention that it stands for. */
  now: Mention;
  text: string;
}

export interface Repair {
  target: string;
  /** What was changed, in order; offsets into the repaired target. A particle that changed with its word is included. */
  changes: { from: string; to: string; start: number; end: number }[];
}

/** Applies edits that do not overlap. */
export function apply(target: string, edits: Edit[], lang: Lang): Repair {
  const repair: Repair = { target, changes: [] };
  const inOrder = edits.toSorted((a, b) => a.mention.start - b.mention.start);
  for (const { mention, text } of inOrder) {
    const shift = repair.target.length - target.length;
    replace(repair, { start: mention.start + shift, end: mention.end + shift, text }, lang);
  }
  return repair;
}

function replace(repair: Repair, edit: { start: number; end: number; text: string }, lang: Lang): void {
  const { start, end, text } = edit;
  const before = repair.target;
  const plain = { text: before.slice(0, start) + text + before.slice(end), end: start + text.length };
  const fitted = lang === 'ko' ? replaceWithParticle(before, start, end, text) : plain;
  const hasNewParticle = fitted.text !== plain.text;
  const newEnd = hasNewParticle ? fitted.end : plain.end;
  const oldEnd = before.length - (fitted.text.length - newEnd);
  repair.target = fitted.text;
  repair.changes.push({
    from: before.slice(start, oldEnd),
    to: fitted.text.slice(start, newEnd),
    start,
    end: newEnd,
  });
}
