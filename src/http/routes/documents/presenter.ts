/** An alignment as clients see it: beads that a person should look at are marked. */
import { needsReview, type Alignment } from '../../../alignment/index.js';

export function presentAlignment({ beads, en, ko }: Alignment) {
  const marked = beads.map((bead) => ({ ...bead, review: needsReview(bead) }));
  return { beads: marked, en, ko, review: marked.filter(({ review }) => review).length };
}
