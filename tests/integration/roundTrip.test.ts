/** What a service exports, another memory or glossary imports to the same state: every format that holds it all. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { glossaryConcepts } from '../../src/exports/glossaryConcepts.js';
import { memoryUnits } from '../../src/exports/memoryUnits.js';
import {
  FORMATS,
  formatNamed,
  type ConceptRecord,
  type FormatRecord,
  type TranslationUnit,
} from '../../src/formats/index.js';
import { concept, unit } from '../support/records.js';
import { startService, type Service } from '../support/service.js';
import { writeAll } from '../unit/formats/support.js';

/** Lists for one purpose: README.md of the formats says what they drop. */
const LOSSY = new Set(['po', 'wordfast', 'utf8', 'deepl']);
const STATUSES = ['draft', 'confirmed', 'rejected'] as const;
const octets = { 'content-type': 'application/octet-stream' };

let service: Service;
let made = 0;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

async function newTarget(kind: 'memories' | 'glossaries'): Promise<string> {
  const slug = `round-${++made}`;
  expect((await service.post(`/${kind}`, { slug })).status).toBe(201);
  return slug;
}

async function importInto(target: string, format: string, bytes: Uint8Array): Promise<void> {
  const { body } = await service.post(`/imports?${target}&format=${format}`, bytes, octets);
  let { job } = body;
  while (job.finishedAt === null) job = (await service.get(`/jobs/${job.id}`)).body;
  expect(job).toMatchObject({ state: 'done', skipped: 0, errors: [] });
}

async function exported(path: string): Promise<Uint8Array> {
  const response = await fetch(`${service.url}/api/v1/exports/${path}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function unitsIn(slug: string): Promise<Omit<TranslationUnit, 'id'>[]> {
  const { db } = service.node.services;
  const memory = await db.prisma.memory.findUniqueOrThrow({ where: { slug } });
  const units = [];
  for await (const record of memoryUnits(db, { memoryIds: [memory.id], statuses: STATUSES })) {
    const { id: _, ...rest } = record.unit;
    units.push(rest);
  }
  return units;
}

/** TMX has no milliseconds. */
const TO_THE_SECOND = new Set(['tmx']);

function dated(units: Omit<TranslationUnit, 'id'>[], format: string): Omit<TranslationUnit, 'id'>[] {
  if (!TO_THE_SECOND.has(format)) return units;
  return JSON.parse(JSON.stringify(units).replace(/(T\d\d:\d\d:\d\d)\.\d{3}Z"/g, '$1.000Z"')) as typeof units;
}

async function conceptsIn(slug: string): Promise<Omit<ConceptRecord, 'id'>[]> {
  const { db } = service.node.services;
  const glossary = await db.prisma.glossary.findUniqueOrThrow({ where: { slug } });
  const concepts = [];
  for await (const record of glossaryConcepts(db, [glossary.id])) {
    const { id: _, ...rest } = record.concept;
    concepts.push(rest);
  }
  return concepts;
}

const exact = FORMATS.filter(({ name }) => !LOSSY.has(name));
/** A failing sample is shown as it is: making it smaller would take a service hours. */
const runs = { numRuns: 1, endOnFailure: true };

describe('a memory', () => {
  const pair = ({ en, ko }: TranslationUnit): string => `${en.text}\n${ko.text}`;
  const memory = fc.uniqueArray(unit, { minLength: 20, maxLength: 40, selector: pair });

  it.each(
    exact.filter(({ holds }) => holds !== 'glossary').map(({ name, extensions }) => [name, extensions[0]!]),
  )(
    'as %s',
    async (name, extension) => {
      await fc.assert(
        fc.asyncProperty(memory, fc.constantFrom('en', 'ko'), async (units, from) => {
          const origin = await newTarget('memories');
          const records = units.map((one): FormatRecord => ({ type: 'unit', unit: one }));
          await importInto(`memory=${origin}`, 'tmx', await writeAll(formatNamed('tmx')!, records));
          const before = dated(await unitsIn(origin), name);
          expect(before).toHaveLength(units.length);
          const query = `format=${name}&status=${STATUSES.join(',')}&from=${from}`;
          const file = await exported(`memories/${origin}${extension}?${query}`);
          const copy = await newTarget('memories');
          await importInto(`memory=${copy}`, name, file);
          expect(await unitsIn(copy)).toEqual(before);
          await importInto(`memory=${copy}`, name, file);
          expect(await unitsIn(copy)).toEqual(
            before.map((one) => ({ ...one, usageCount: one.usageCount! * 2 })),
          );
        }),
        runs,
      );
    },
    120_000,
  );
});

describe('a glossary', () => {
  const glossary = fc.array(concept, { minLength: 10, maxLength: 20 });

  it.each(
    exact
      .filter(({ holds }) => holds !== 'memory')
      .map(({ name, extensions }) => [name, extensions[0]!])
      .filter(([name]) => name !== 'xlf2'),
  )(
    'as %s',
    async (name, extension) => {
      await fc.assert(
        fc.asyncProperty(glossary, async (concepts) => {
          const origin = await newTarget('glossaries');
          const records = concepts.map((one): FormatRecord => ({ type: 'concept', concept: one }));
          await importInto(`glossary=${origin}`, 'tbx', await writeAll(formatNamed('tbx')!, records));
          const before = await conceptsIn(origin);
          const file = await exported(`glossaries/${origin}${extension}?format=${name}`);
          const copy = await newTarget('glossaries');
          await importInto(`glossary=${copy}`, name, file);
          expect(await conceptsIn(copy)).toEqual(before);
        }),
        runs,
      );
    },
    120_000,
  );
});
