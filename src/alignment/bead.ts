/** What an alignment is made of. Pure data. */

/** Sentences (by index) that translate each other; one empty side: no counterpart. */
export interface Bead {
  en: number[];
  ko: number[];
  /** 0–1: probability, given the evidence, that exactly this bead is right. Below {@link LOW_CONFIDENCE} a person should look. */
  score: number;
}

export interface Alignment {
  beads: Bead[];
  en: string[];
  ko: string[];
}

/** Beads below this are marked for the eye: on the development set about half of them are wrong. */
export const LOW_CONFIDENCE = 0.6;

/** True when a person should look at this bead. */
export function needsReview(bead: Bead): boolean {
  return bead.score < LOW_CONFIDENCE;
}
