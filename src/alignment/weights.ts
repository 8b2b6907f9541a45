/**
 * The weights of the evidence, tuned by hand in few steps on the development documents. An object, so that a tuning run
 * can change them; nothing else does.
 */
export const WEIGHTS = {
  /** Share of the witnesses' weight that counts: both sides speak of the same words, and words are not independent. */
  words: 0.75,
  /** No witness is surer than this to be heard in a translation, which may be free. */
  heard: 0.85,
  /** No single word decides alone: at most e to this many times likelier. */
  most: 5,
  /** Of several sentences looked at together a witness is heard in one by chance: share of that logarithm taken off. */
  union: 0.7,
  /** A word that sounds like several is linked with the n-th likest at 1/n to this power. */
  soundRank: 2,
  /** Weight of the evidence from length. */
  length: 1.5,
  /** Mean of log(Korean length / English length) in news. */
  lengthMean: -0.58,
  /** Spread of that logarithm for long sentences, and what short ones add to its square, times characters. */
  lengthSpread: 0.2,
  lengthShort: 1.6,
  /** Spread for two sentences that have nothing to do with each other. */
  lengthChance: 0.85,
  /** Beads that the usual mean counts for beside those of a pair of texts. */
  usualLengths: 5,
  /** How usual a bead of two sentences on one side is, against .9 for one and one. */
  oneToTwo: 0.06,
  /** The same for two on both sides, which are two beads of one more often than not. */
  twoToTwo: 0.0003,
  /** The same for three sentences on one side. */
  oneToThree: 0.002,
  /** Probability that a sentence after one with counterpart has none. */
  firstSkip: 0.15,
  /** Probability that a sentence after one without counterpart has none either: what is cut is cut in blocks. */
  nextSkip: 0.8,
  /** Probability that after a block cut on one side comes a block cut on the other. */
  turn: 0.1,
  /** Beads that what is usual counts for beside those of a pair of texts. */
  usualBeads: 10,
  /** Share of the beads that are translated so freely that their evidence is that of chance. */
  free: 0.002,
  /** Evidence of a bead that mixes a reporter line with another, or an unchanged line with more. */
  mixed: -6,
  /** Words of this pair of texts are linked from beads with this score, … */
  localScore: 0.8,
  /** … a seeming pair once less than it was seen, since once is chance, … */
  localDiscount: 1,
  /** … when they are hardly seen without each other, … */
  localLeast: 0.4,
  /** … and then counted with this share of their probability. */
  localTrust: 0.6,
  /** Least score of a bead that crosses others, and least evidence for all beads of a block that does. */
  movedScore: 0.8,
  moved: 16,
  /** A bead is taken when its probability is above this, all else equal. */
  threshold: 0.3,
};
