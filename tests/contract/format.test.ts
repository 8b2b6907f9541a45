/** What every format promises, run over the list: a new format is tested before its author writes a test. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  FORMATS,
  FORMAT_ERRORS,
  FormatError,
  recognize,
  type Format,
  type FormatRecord,
} from '../../src/formats/index.js';
import { concept, unit } from '../support/records.js';
import { readAll, writeAll } from '../unit/formats/support.js';

/** Formats that are lists for one purpose and give back the texts only. README.md says what they drop. */
const TEXTS_ONLY = new Set(['po', 'wordfast', 'utf8', 'deepl']);
const holds = (format: Format, type: FormatRecord['type']): boolean =>
  // XLIFF 2 reads the concepts of its glossary module and writes none.
  type === 'unit' ? format.holds !== 'glossary' : format.holds !== 'memory' && format.name !== 'xlf2';

async function roundTrip(format: Format, records: FormatRecord[]): Promise<FormatRecord[]> {
  const events = await readAll(format, await writeAll(format, records, { from: 'en' }));
  return events.flatMap((event): FormatRecord[] => {
    if (event.type === 'unit') return [{ type: 'unit', unit: event.unit }];
    return event.type === 'concept' ? [{ type: 'concept', concept: event.concept }] : [];
  });
}

describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (name, format) => {
  const exact = !TEXTS_ONLY.has(name);
  const runs = { numRuns: name === 'xlsx' ? 5 : 40 };

  if (holds(format, 'unit')) {
    it('reads back the units that it writes', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 5 }), async (units) => {
          const back = await roundTrip(
            format,
            units.map((one) => ({ type: 'unit', unit: one })),
          );
          const kept = exact ? units : units.filter(({ status }) => name !== 'po' || status !== 'rejected');
          expect(back).toHaveLength(kept.length);
          back.forEach((record, index) => {
            const written = kept[index]!;
            if (exact) expect(record).toMatchObject({ unit: written });
            else
              expect(record).toMatchObject({
                unit: { en: { text: written.en.text }, ko: { text: written.ko.text } },
              });
          });
        }),
        runs,
      );
    });
  }

  if (holds(format, 'concept') && exact) {
    it('reads back the concepts that it writes', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(concept, { minLength: 1, maxLength: 4 }), async (concepts) => {
          const back = await roundTrip(
            format,
            concepts.map((one) => ({ type: 'concept', concept: one })),
          );
          expect(back).toHaveLength(concepts.length);
          back.forEach((record, index) => expect(record).toMatchObject({ concept: concepts[index] }));
        }),
        runs,
      );
    });
  }

  it('writes an empty file that it can read, or says that it is empty', async () => {
    const read = async (): Promise<unknown> => readAll(format, await writeAll(format, []));
    await read().catch((error: unknown) => expect(error).toMatchObject({ code: 'emptyFile' }));
  });

  it('refuses a file without bytes', async () => {
    const outcome = await readAll(format, '').catch((error: unknown) => error);
    if (outcome instanceof FormatError) expect(outcome.code).toBe('emptyFile');
    else expect(outcome).toEqual([{ type: 'header', languages: [] }]);
  });

  it('ends a truncated file with an error of its own, or with what is whole', async () => {
    const record: FormatRecord =
      format.holds === 'glossary'
        ? {
            type: 'concept',
            concept: {
              terms: [
                { lang: 'en', text: 'a', status: 'preferred' },
                { lang: 'ko', text: '가', status: 'preferred' },
              ],
            },
          }
        : { type: 'unit', unit: { en: { text: 'a', tags: [] }, ko: { text: '가나다', tags: [] } } };
    const bytes = await writeAll(format, [record, record]);
    for (let length = 1; length < bytes.length; length += Math.max(1, Math.floor(bytes.length / 60))) {
      const outcome = await readAll(format, bytes.subarray(0, length)).catch((error: unknown) => error);
      if (!Array.isArray(outcome)) expect(outcome).toBeInstanceOf(FormatError);
    }
  });

  it.each([
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
      'entityDeclared',
    ],
    [
      'an entity of another file',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
      'entityDeclared',
    ],
    ['nesting without end', '<x>'.repeat(200), undefined],
    ['an undeclared encoding', '<?xml version="1.0" encoding="no-such"?><x/>', 'unknownEncoding'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x80]), undefined],
  ])('does not fall for %s', async (_, content, code) => {
    const outcome = await readAll(format, content).catch((error: unknown) => error);
    const isXml = format.mimeTypes.includes('text/xml');
    if (Array.isArray(outcome)) expect(isXml).toBe(false);
    else expect(outcome).toBeInstanceOf(FormatError);
    if (isXml && code !== undefined) expect(outcome).toMatchObject({ code });
  });

  it('is recognised by what it writes and its usual name', async () => {
    const bytes = await writeAll(format, []);
    const found = recognize(bytes.subarray(0, 4096), `file${format.extensions[0] ?? ''}`);
    if (name !== 'deepl') expect(found?.name).toBe(name);
  });
});

describe('errors', () => {
  it.each(Object.entries(FORMAT_ERRORS))('%s has the same parameters in both languages', (_, { en, ko }) => {
    const parameters = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort();
    expect(parameters(ko)).toEqual(parameters(en));
  });
});
