/** Files: reading TMX beside a bare parser on the same bytes, and writing each format that holds segments. */
import { SaxesParser } from 'saxes';
import { FORMATS, formatNamed, type Format, type UnitRecord } from '../../formats/index.js';
import type { Corpus } from './corpus.js';
import type { Figure, Section } from './sections.js';
import { median, timedAsync } from './stats.js';

/** Units of the file: enough for a second of work, few enough to hold it in memory. */
const UNITS = 50_000;
/** As `createReadStream` delivers a file. */
const CHUNK = 256 * 1024;
/** Written as a whole and not streamed. */
const NOT_STREAMED = new Set(['xlsx']);

const tmx = formatNamed('tmx')!;

export const formats: Section = {
  name: 'formats',
  about: 'TMX read beside bare saxes on the same bytes, and each format written',
  async run({ corpus, rounds }) {
    const units = unitsOf(corpus);
    return [await readingTmx(units, rounds), ...(await writing(units, rounds))];
  },
};

/** Segments with what a memory keeps beside the text. */
function unitsOf({ segments }: Corpus): UnitRecord[] {
  return segments.slice(0, UNITS).map(({ en, ko }, i) => ({
    type: 'unit',
    unit: {
      id: String(i),
      en: { text: en, tags: [] },
      ko: { text: ko, tags: [] },
      status: 'confirmed',
      createdAt: '2024-05-01T09:30:00.000Z',
      createdBy: 'desk',
      updatedAt: '2024-05-02T09:30:00.000Z',
      updatedBy: 'desk',
      usageCount: 1,
    },
  }));
}

async function readingTmx(units: UnitRecord[], rounds: number): Promise<Figure> {
  const file = await written(tmx, units);
  // In turn, so that a busy moment of the machine falls on both.
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await seconds(() => parseOnly(file)));
    ours.push(await seconds(() => read(file)));
  }
  const megabytes = file.length / 1e6;
  return {
    name: 'read TMX',
    megabytesPerSecond: megabytes / median(ours),
    bareSaxes: megabytes / median(bare),
    percentOfBare: (100 * median(bare)) / median(ours),
    unitsPerSecond: Math.round(units.length / median(ours)),
  };
}

async function writing(units: UnitRecord[], rounds: number): Promise<Figure[]> {
  const formats = FORMATS.filter(({ holds, name }) => holds !== 'glossary' && !NOT_STREAMED.has(name));
  const rates = formats.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, format] of formats.entries()) {
      let bytes = 0;
      const time = await seconds(async () => (bytes = await countBytes(format, units)));
      rates[i]!.push(bytes / 1e6 / time);
    }
  }
  return formats.map(({ name }, i) => ({ name: `write ${name}`, megabytesPerSecond: median(rates[i]!) }));
}

/** What saxes alone needs, with the handlers that any reader of TMX has to set. */
async function parseOnly(file: Buffer): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const ignore = (): void => undefined;
  for (const event of ['text', 'cdata', 'opentag', 'closetag', 'doctype'] as const) parser.on(event, ignore);
  for await (const chunk of chunks(file)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
}

async function read(file: Buffer): Promise<void> {
  let units = 0;
  for await (const event of tmx.read(chunks(file))) if (event.type === 'unit') units++;
  if (units === 0) throw new Error('no unit was read');
}

async function* chunks(file: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += CHUNK) yield await Promise.resolve(file.subarray(at, at + CHUNK));
}

async function written(format: Format, units: UnitRecord[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of format.write(units)) pieces.push(Buffer.from(piece as string));
  return Buffer.concat(pieces);
}

/** As an export does: to bytes, and away. */
async function countBytes(format: Format, units: UnitRecord[]): Promise<number> {
  let bytes = 0;
  for await (const piece of format.write(units)) bytes += Buffer.from(piece as string).length;
  return bytes;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  return (await timedAsync(work)).ms / 1000;
}
