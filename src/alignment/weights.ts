/** The weights of the evidence, tuned on the development documents by hand and in few steps. */
export const WEIGHTS = {
  /** Share of the witnesses' weight that counts: both sides speak of the same words, and words are not independent. */
  words: 0.75,
  /** Share of a miss that counts: a translation may be free. */
  miss: 1,
  /** Weight of the evidence from length. */
  length: 1.5,
  /** How usual a bead of two sentences on one side is among beads with counterpart. */
  oneToTwo: 0.06,
  /** The same for two on both sides, which is two beads of one more often than not. */
  twoToTwo: 0.0003,
  /** The same for three sentences on one side. */
  oneToThree: 0.002,
  /** Probability that a sentence after one with counterpart has none. */
  firstSkip: 0.15,
  /** Probability that a sentence after one without counterpart has none either: what is cut is cut in blocks. */
  nextSkip: 0.8,
  /** A bead is taken when its probability is above this, all else equal. */
  turn: 0.1,
  free: 0.002,
  moved: 16,
  movedScore: 0.8,
  threshold: 0.3,
  /** No witness is surer than this to be heard in a translation. */
  heard: 0.85,
  /** No single word decides alone: e to this many times likelier at most. */
  most: 5,
  union: 0.7,
  soundRank: 2,
  mixed: -6,
  lengthMean: -0.58,
  lengthSpread: 0.2,
  lengthShort: 1.6,
  lengthChance: 0.85,
  usualBeads: 10,
  usualLengths: 5,
  localScore: 0.8,
  localDiscount: 1,
  localLeast: 0.4,
  localTrust: 0.6,
};
