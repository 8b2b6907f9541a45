/**
 * Damaged files: read or refused, never a crash. `MALMOI_MUTATIONS=10000` runs as many over the real files of other
 * tools; the short run takes a few of them and files of our own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  FORMATS,
  FormatError,
  pretranslate,
  type Format,
  type FormatRecord,
} from '../../../src/formats/index.js';
import { sharedPath } from '../../support/shared.js';
import { readAll, unitOf, writeAll } from './support.js';

const RUNS = Number(process.env['MALMOI_MUTATIONS'] ?? 150);
/** Larger files are cut: what can go wrong in them goes wrong in their first part. */
const LONGEST = 20_000;

async function ownFiles(): Promise<Buffer[]> {
  const unit: FormatRecord = {
    type: 'unit',
    unit: {
      ...unitOf('Mayor Oh 😀', '오 시장', { note: 'n', status: 'draft', properties: { a: 'b' } }),
      en: { text: 'Mayor', tags: [{ at: 2, kind: 'standalone', id: '1', data: '<x/>' }] },
    },
  };
  const concept: FormatRecord = {
    type: 'concept',
    concept: {
      terms: [
        { lang: 'en', text: 'mayor', status: 'preferred' },
        { lang: 'ko', text: '시장', status: 'preferred' },
      ],
    },
  };
  return Promise.all(
    FORMATS.map((format) =>
      writeAll(format, format.holds === 'glossary' ? [concept, concept] : [unit, unit]),
    ),
  );
}

function realFiles(): Buffer[] {
  const root = sharedPath('formats');
  if (root === undefined) return [];
  return ['tmx', 'tbx', 'xliff', 'glossary', 'wordfast'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) =>
      readFileSync(join(root, folder, file)).subarray(0, LONGEST),
    ),
  );
}

type Mutation = (bytes: Buffer, at: number, length: number, value: number) => Buffer;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flip: (bytes, at, _, value) => {
    const copy = Buffer.from(bytes);
    if (at < copy.length) copy[at] = copy[at]! ^ (1 << (value & 7));
    return copy;
  },
  truncate: (bytes, at) => bytes.subarray(0, at),
  cut: (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  repeat: (bytes, at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
  move: (bytes, at, length) =>
    Buffer.concat([bytes.subarray(at, at + length), bytes.subarray(0, at), bytes.subarray(at + length)]),
  insert: (bytes, at, length, value) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length, value), bytes.subarray(at)]),
  mark: (bytes, _, __, value) =>
    Buffer.concat([
      Buffer.from(
        [
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xef, 0xbb, 0xbf],
        ][value % 3]!,
      ),
      bytes,
    ]),
  lie: (bytes, _, __, value) => {
    const encoding = ['utf-16', 'cp949', 'windows-1254', 'shift_jis', 'nonsense'][value % 5]!;
    const text = bytes.toString('latin1').replace(/<\?xml[^>]*\?>/, '');
    return Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>${text}`, 'latin1');
  },
};

async function attempt(format: Format, bytes: Buffer): Promise<void> {
  try {
    await readAll(format, bytes, { limits: { unpacked: 1 << 20 } }, 4096);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
}

describe('damaged files', () => {
  it(
    `are read or refused (${RUNS} mutations)`,
    async () => {
      const files = [...(await ownFiles()), ...realFiles()];
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...files),
          fc.constantFrom(...FORMATS),
          fc.array(
            fc.tuple(
              fc.constantFrom(...Object.keys(MUTATIONS)),
              fc.double({ min: 0, max: 1, noNaN: true }),
              fc.integer({ min: 1, max: 200 }),
              fc.nat(255),
            ),
            { minLength: 1, maxLength: 4 },
          ),
          async (file, any, mutations) => {
            let bytes = file;
            for (const [name, place, length, value] of mutations) {
              bytes = MUTATIONS[name]!(bytes, Math.floor(place * bytes.length), length, value);
            }
            const own = FORMATS.find((format) => format.sniff(bytes.subarray(0, 4096)));
            await attempt(own ?? any, bytes);
            if (own?.name === 'xlf' || own?.name === 'xlf2') {
              await pretranslate(bytes, () => [{ target: '가', score: 100, kind: 'exact' }]).catch(
                (error: unknown) => {
                  if (!(error instanceof FormatError)) throw error;
                },
              );
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 100,
  );

  it.each([
    [
      'elementLength',
      { elementLength: 1000 },
      `<tmx><body><tu><tuv xml:lang="en"><seg>${'a'.repeat(200_000)}`,
      'elementTooLarge',
    ],
    ['unitLength', { unitLength: 1000 }, `<tmx><body><tu>${'<note>a</note>'.repeat(20_000)}`, 'unitTooLarge'],
    [
      'attributes',
      { attributes: 10 },
      `<tmx ${Array.from({ length: 40 }, (_, i) => `a${i}=""`).join(' ')}>`,
      'tooManyAttributes',
    ],
    ['depth', { depth: 5 }, '<tmx><a><b><c><d><e><f>', 'tooDeep'],
    ['units', { units: 2 }, `<tmx><body>${'<tu></tu>'.repeat(3)}`, 'tooManyUnits'],
  ])('limit of %s', async (_, limits, text, code) => {
    const tmx = FORMATS.find(({ name }) => name === 'tmx')!;
    await expect(readAll(tmx, text, { limits })).rejects.toMatchObject({ code });
  });

  it('refuses a workbook that unpacks to more than it may', async () => {
    const xlsx = FORMATS.find(({ name }) => name === 'xlsx')!;
    const bytes = await writeAll(xlsx, [{ type: 'unit', unit: unitOf('a'.repeat(30_000), '가') }]);
    await expect(readAll(xlsx, bytes, { limits: { unpacked: 20_000 } })).rejects.toMatchObject({
      code: 'unpacksTooLarge',
    });
    await expect(readAll(xlsx, bytes, { limits: { wholeFile: 100 } })).rejects.toMatchObject({
      code: 'fileTooLarge',
    });
  });
});
