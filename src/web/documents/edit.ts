/** What an editor does to an alignment, one step at a time. */
import type { Bead } from '../../alignment/index.js';
import { alignmentOf, inOrder, type DocumentRow } from '../../documents/document.js';

export interface Edited {
  beads: Bead[];
  /** Place of the bead that the editor goes on from. */
  focus: number;
}

export const STEPS = ['merge', 'split', 'enUp', 'enDown', 'koUp', 'koDown', 'drop'] as const;
export type Step = (typeof STEPS)[number];

/** The beads after a step, or undefined when it cannot be done there. */
export function applyEdit(row: DocumentRow, step: string, place: number): Edited | undefined {
  const beads = inOrder(alignmentOf(row).beads).map(({ en, ko, score }) => ({
    en: [...en],
    ko: [...ko],
    score,
  }));
  const bead = beads[place];
  if (!bead) return undefined;
  const next = beads[place + 1];
  if (step === 'merge') return next && mergeAt(beads, place);
  if (step === 'split') return splitAt(beads, place);
  if (step === 'drop') return { beads: beads.toSpliced(place, 1), focus: Math.min(place, beads.length - 2) };
  const [, lang, way] = /^(en|ko)(Up|Down)$/.exec(step) ?? [];
  const other = way === 'Up' ? beads[place - 1] : next;
  if (!other || bead[lang as 'en' | 'ko'].length === 0) return undefined;
  return move(beads, { bead, other, lang: lang as 'en' | 'ko', up: way === 'Up' });
}

/** What a person did is certain. */
const CERTAIN = 1;

function mergeAt(beads: Bead[], place: number): Edited {
  const [a, b] = [beads[place]!, beads[place + 1]!];
  const sorted = (x: number[], y: number[]): number[] => [...x, ...y].sort((one, two) => one - two);
  const merged = { en: sorted(a.en, b.en), ko: sorted(a.ko, b.ko), score: CERTAIN };
  return { beads: beads.toSpliced(place, 2, merged), focus: place };
}

/** First sentence of each side apart from the rest; a single pair comes apart into its two sides. */
function splitAt(beads: Bead[], place: number): Edited | undefined {
  const { en, ko } = beads[place]!;
  if (en.length + ko.length < 2) return undefined;
  const single = en.length <= 1 && ko.length <= 1;
  const parts = single
    ? [
        { en, ko: [] },
        { en: [], ko },
      ]
    : [
        { en: en.slice(0, 1), ko: ko.slice(0, 1) },
        { en: en.slice(1), ko: ko.slice(1) },
      ];
  return {
    beads: beads.toSpliced(place, 1, ...parts.map((part) => ({ ...part, score: CERTAIN }))),
    focus: place,
  };
}

interface Move {
  bead: Bead;
  other: Bead;
  lang: 'en' | 'ko';
  up: boolean;
}

/** The first sentence goes to the pair before, or the last to the pair after. */
function move(beads: Bead[], { bead, other, lang, up }: Move): Edited {
  const sentence = up ? bead[lang].shift()! : bead[lang].pop()!;
  if (up) other[lang].push(sentence);
  else other[lang].unshift(sentence);
  other[lang].sort((a, b) => a - b);
  other.score = bead.score = CERTAIN;
  const left = beads.filter(({ en, ko }) => en.length + ko.length > 0);
  return {
    beads: left,
    focus: Math.max(0, left.indexOf(bead) < 0 ? left.indexOf(other) : left.indexOf(bead)),
  };
}
