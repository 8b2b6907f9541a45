/** One side of a document as word types with the places where they occur. */

/** A type: what is compared, and how it was first written. */
export interface TypeSource {
  key: string;
  written: string;
}

/** Where a type occurs: sentence, and its place among the types of that sentence. */
export interface Occurrences {
  sentences: number[];
  places: number[];
}

export interface Side {
  size: number;
  types: TypeSource[];
  ids: ReadonlyMap<string, number>;
  /** Types of each sentence, each once. */
  sentences: number[][];
  occurrences: Occurrences[];
}

/** Builds a side from the types of each sentence. */
export function buildSide(sentences: readonly (readonly TypeSource[])[]): Side {
  const ids = new Map<string, number>();
  const side: Side = { size: sentences.length, types: [], ids, sentences: [], occurrences: [] };
  sentences.forEach((types, sentence) => {
    const present = new Set<number>();
    for (const type of types) present.add(idOf(side, ids, type));
    side.sentences.push([...present]);
    [...present].forEach((id, place) => {
      side.occurrences[id]!.sentences.push(sentence);
      side.occurrences[id]!.places.push(place);
    });
  });
  return side;
}

function idOf(side: Side, ids: Map<string, number>, type: TypeSource): number {
  const known = ids.get(type.key);
  if (known !== undefined) return known;
  const id = side.types.length;
  ids.set(type.key, id);
  side.types.push(type);
  side.occurrences.push({ sentences: [], places: [] });
  return id;
}

/** Share of the sentences in which a type occurs, smoothed so that it is never 0 or 1. */
export function frequency(side: Side, id: number): number {
  return (side.occurrences[id]!.sentences.length + 0.5) / (side.size + 1);
}
