/** Fills the empty targets of an XLIFF 1.2 or 2.x file from a memory and leaves every other byte as it was. */
import type { Lang } from '../../concepts/concept.js';
import { FormatError } from '../errors.js';
import { withLimits, type Limits } from '../limits.js';
import { readXml } from '../xml/parse.js';
import { applyEdits, decodeFile } from './bytes.js';
import { withAttribute, type Edit } from './edits.js';
import { fill, type Found } from './fill.js';
import { SpotVisitor, type Part, type Spots } from './spots.js';

export interface LookupQuery {
  source: string;
  /** Source texts beside it in the file, for context matches. */
  previous: string | undefined;
  next: string | undefined;
  from: Lang;
  to: Lang;
}

export interface Proposal {
  target: string;
  /** Source text of the match, for the translator to compare. */
  source?: string;
  /** 0–102. */
  score: number;
  kind: 'context' | 'exact' | 'fuzzy';
  /** The target with numbers, names and the like put right; used when asked for. */
  repair?: { target: string } | null;
}

/** Translations for a text, best first. */
export type Lookup = (query: LookupQuery) => readonly Proposal[] | Promise<readonly Proposal[]>;

export interface PretranslateOptions {
  /** Least score to be used; 75. */
  min?: number;
  /** Use the repaired target of a fuzzy match. */
  repair?: boolean;
  limits?: Partial<Limits>;
}

export interface Pretranslated {
  bytes: Buffer;
  /** Segments filled for good, filled for review, left empty, and translated before. */
  final: number;
  review: number;
  empty: number;
  kept: number;
}

/** Most proposals that go into the file beside the one used. */
const MOST_PROPOSALS = 5;

/** Throws FormatError for a file that is no XLIFF, is not well-formed or is too large. */
export async function pretranslate(
  bytes: Uint8Array,
  lookup: Lookup,
  options: PretranslateOptions = {},
): Promise<Pretranslated> {
  const { wholeFile } = withLimits(options.limits);
  if (bytes.length > wholeFile) throw new FormatError('fileTooLarge', { limit: wholeFile });
  if (bytes.length === 0) throw new FormatError('emptyFile');
  const original = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const file = await decodeFile(original);
  const spots = await findSpots(original, file.text, options.limits);
  const edits: Edit[] = [];
  const counts = { final: 0, review: 0, empty: 0, kept: 0 };
  const finder = new Finder(spots, lookup, options);
  for (const unit of spots.units) {
    const open = unit.parts.filter(({ translated, source }) => !translated && source.text.trim() !== '');
    counts.kept += unit.parts.filter(({ translated }) => translated).length;
    const found = await finder.find(unit, open);
    counts.empty += open.length - found.length;
    if (found.length === 0) continue;
    const filled = fill(file.text, spots.version, unit, found);
    edits.push(...filled.edits);
    counts.final += filled.final;
    counts.review += filled.review;
  }
  if (edits.length > 0) edits.push(...languageEdits(file.text, spots));
  return { bytes: applyEdits(original, file, edits), ...counts };
}

async function findSpots(bytes: Buffer, text: string, limits: Partial<Limits> | undefined): Promise<Spots> {
  let visitor: SpotVisitor | undefined;
  const stream = (async function* () {
    yield await Promise.resolve(bytes);
  })();
  const events = readXml<never>(
    stream,
    { limits, namespaces: true },
    (source) => (visitor = new SpotVisitor(source, text)),
  );
  await events.next();
  return visitor!.spots;
}

/** A file that is given translations must name their language. */
function languageEdits(text: string, { unnamed }: Spots): Edit[] {
  return unnamed.map(({ tag: { start, openEnd }, attribute, lang }) => ({
    start,
    end: openEnd,
    text: withAttribute(text.slice(start, openEnd), attribute, lang),
  }));
}

/** Asks for the parts of a file, each with its neighbours. */
class Finder {
  private readonly parts: Part[];
  private readonly places: ReadonlyMap<Part, number>;

  constructor(
    spots: Spots,
    private readonly lookup: Lookup,
    private readonly options: PretranslateOptions,
  ) {
    this.parts = spots.units.flatMap(({ parts }) => parts);
    this.places = new Map(this.parts.map((part, index) => [part, index]));
  }

  async find({ from, to }: { from: Lang; to: Lang }, parts: readonly Part[]): Promise<Found[]> {
    const found: Found[] = [];
    for (const part of parts) {
      const place = this.places.get(part)!;
      const previous = this.parts[place - 1]?.source.text;
      const next = this.parts[place + 1]?.source.text;
      const proposals = await this.lookup({ source: part.source.text, previous, next, from, to });
      const usable = proposals
        .filter(({ score }) => score >= (this.options.min ?? 75))
        .slice(0, MOST_PROPOSALS);
      const [best] = usable;
      if (best) found.push({ part, target: this.targetOf(best), proposals: usable });
    }
    return found;
  }

  /** The proposals themselves stay what the memory has: their source would not fit a repaired target. */
  private targetOf({ target, repair }: Proposal): string {
    return this.options.repair === true && repair ? repair.target : target;
  }
}
