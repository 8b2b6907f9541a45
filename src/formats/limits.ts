/** How large the parts of a file may be: a hostile file is refused before it fills the memory. */
export interface Limits {
  /** Nesting of elements. Real files stay under 20; XLIFF groups are the deepest. */
  depth: number;
  /** UTF-16 units of one piece: a text, a tag with its attributes, comments between two tags, a table cell. */
  elementLength: number;
  /** UTF-16 units of one whole unit, concept or row with everything inside it. */
  unitLength: number;
  /** Attributes of one element; the fullest known element (`sdl:seg`) has about 15. */
  attributes: number;
  /** Units, concepts or rows in one file. The largest public memories (UN, EU) have some ten million. */
  units: number;
  /** Bytes of a file that must be read as a whole (XLSX, pretranslation). */
  wholeFile: number;
  /** Bytes of such a file once unpacked. */
  unpacked: number;
}

const MEBI = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  depth: 100,
  elementLength: 4 * MEBI,
  unitLength: 8 * MEBI,
  attributes: 200,
  units: 50_000_000,
  wholeFile: 64 * MEBI,
  unpacked: 64 * MEBI,
};

/** The defaults with what the caller sets. */
export function withLimits(limits: Partial<Limits> | undefined): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}
