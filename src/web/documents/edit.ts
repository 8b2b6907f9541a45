/** What an editor does to an alignment, one step at a time. */
import { BeadError, mergeBeads, moveSentence, splitBead, type Bead } from '../../alignment/index.js';
import type { HistoryItem } from '../../history/revisions.js';
import { alignmentOf, inOrder, type DocumentRow } from '../../documents/document.js';

export interface Edited {
  beads: Bead[];
  /** Place of the bead that the editor goes on from. */
  focus: number;
}

/** Steps of a pair, each a button and a key. */
export const STEPS = ['merge', 'split', 'enUp', 'enDown', 'koUp', 'koDown', 'drop'] as const;

type Side = 'en' | 'ko';

/**
 * The beads after a step, or undefined when it cannot be done there.
 * @param place of the bead in the order of the page; for `restore` the number of the sentence
 */
export function applyEdit(row: DocumentRow, step: string, place: number): Edited | undefined {
  const beads = inOrder(alignmentOf(row).beads);
  try {
    const edited = stepped(beads, step, place);
    return edited && { beads: edited.beads, focus: Math.max(0, edited.focus) };
  } catch (error) {
    if (error instanceof BeadError) return undefined;
    throw error;
  }
}

function stepped(beads: Bead[], step: string, place: number): Edited | undefined {
  if (step === 'restoreEn' || step === 'restoreKo')
    return restore(beads, step === 'restoreEn' ? 'en' : 'ko', place);
  const bead = beads[place];
  if (!bead) return undefined;
  if (step === 'merge') return { beads: mergeBeads(beads, place, place + 1), focus: place };
  if (step === 'split') return { beads: splitBead(beads, place, firstOf(bead)), focus: place };
  if (step === 'drop') return { beads: beads.toSpliced(place, 1), focus: Math.min(place, beads.length - 2) };
  const [, lang, way] = /^(en|ko)(Up|Down)$/.exec(step) ?? [];
  return way === undefined ? undefined : move(beads, place, lang as Side, way === 'Up');
}

/** First sentence of each side apart from the rest; a single pair comes apart into its two sides. */
function firstOf({ en, ko }: Bead): Record<Side, number> {
  return en.length <= 1 && ko.length <= 1 ? { en: 0, ko: ko.length } : { en: 1, ko: 1 };
}

/** The first sentence goes to the pair before, or the last to the pair after. */
function move(beads: Bead[], place: number, lang: Side, up: boolean): Edited | undefined {
  const bead = beads[place]!;
  const sentence = bead[lang].at(up ? 0 : -1);
  const to = up ? place - 1 : place + 1;
  if (sentence === undefined || !beads[to]) return undefined;
  const moved = moveSentence(beads, lang, { sentence, to });
  const isGone = moved.length < beads.length;
  return { beads: moved, focus: isGone && up ? place - 1 : place };
}

/** A dropped sentence stands alone again. */
function restore(beads: Bead[], lang: Side, sentence: number): Edited | undefined {
  if (beads.some((bead) => bead[lang].includes(sentence))) return undefined;
  const restored: Bead = { en: [], ko: [], score: 1, [lang]: [sentence] };
  const all = inOrder([...beads, restored]);
  return { beads: all, focus: all.indexOf(restored) };
}

/** The version that an undo goes back to; undone steps are not done again, so that several undos go further back. */
export function undoTarget(items: readonly HistoryItem[]): number {
  const beadsAt = (i: number): string => JSON.stringify(items[i]?.after?.['beads']);
  let at = 0;
  while (items[at]?.action === 'revert') {
    const origin = items.findIndex((_, i) => i > at && beadsAt(i) === beadsAt(at));
    if (origin < 0) break;
    at = origin;
  }
  return items[at + 1]?.version ?? 0;
}
