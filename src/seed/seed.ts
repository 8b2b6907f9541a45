/** What a fresh installation gets, once: the shipped glossary, a small sample memory, a first admin key. */
import { readFile } from 'node:fs/promises';
import { createKey, hashKey, makeKey } from '../access/keys.js';
import { SYSTEM } from '../access/roles.js';
import { readShippedGlossary, SHIPPED_GLOSSARY, type ShippedConcept } from '../concepts/shipped.js';
import type { Db } from '../db/client.js';
import { projectPath } from '../project.js';

/** Any number, the same for every node: only one seeds. */
const SEED_LOCK = 7_304_552;
export const SAMPLE_MEMORY = 'sample';

export interface Seeded {
  /** Concepts and segments loaded now; 0 where they were there already. */
  concepts: number;
  segments: number;
  /** The first admin key, where one was made now: to be shown once. */
  adminKey: string | undefined;
}

/** @param adminKey a first admin key given instead of made. */
export async function seed(db: Db, adminKey: string | undefined): Promise<Seeded> {
  const guard = await db.pool.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
    const concepts = await once(db, 'seed.glossary', () => loadGlossary(db));
    const segments = await once(db, 'seed.sample', () => loadSample(db));
    return { concepts, segments, adminKey: await firstKey(db, adminKey) };
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [SEED_LOCK]).catch(() => undefined);
    guard.release();
  }
}

/** A killed start leaves no mark, so the next one does it again; what was stored stays one. */
async function once(db: Db, name: string, load: () => Promise<number>): Promise<number> {
  if (await db.prisma.setting.findUnique({ where: { name } })) return 0;
  const count = await load();
  await db.prisma.setting.create({ data: { name, value: { count, at: new Date().toISOString() } } });
  return count;
}

async function loadGlossary(db: Db): Promise<number> {
  const concepts = readShippedGlossary();
  const by = { createdBy: SYSTEM.name, updatedBy: SYSTEM.name };
  await db.prisma.$transaction(async (tx) => {
    const glossary = await tx.glossary.upsert({
      where: { slug: SHIPPED_GLOSSARY },
      create: { slug: SHIPPED_GLOSSARY, name: 'Malmoi', description: 'What ships with Malmoi', ...by },
      update: {},
    });
    // As JSON in one statement each: thousands of rows in a moment, where row by row they take half a minute.
    await tx.$executeRaw`
      INSERT INTO concept (id, glossary_id, kind, definition, domain, note, source, status, attributes, created_by, updated_by)
      SELECT id, ${glossary.id}, kind, definition, domain, note, source, status, attributes, ${SYSTEM.name}, ${SYSTEM.name}
      FROM json_populate_recordset(NULL::concept, ${JSON.stringify(concepts.map(rowOf))}::json) ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`
      INSERT INTO term (id, concept_id, lang, text, status, part_of_speech, note, position)
      SELECT id, concept_id, lang, text, status, part_of_speech, note, position
      FROM json_populate_recordset(NULL::term, ${JSON.stringify(concepts.flatMap(termRows))}::json) ON CONFLICT DO NOTHING`;
  });
  return concepts.length;
}

function rowOf({ id, kind, definition, domain, note, source, status, attributes }: ShippedConcept) {
  return { id, kind, definition, domain, note, source, status, attributes };
}

function termRows({ id, terms }: ShippedConcept) {
  return terms.map(({ partOfSpeech, ...term }, position) => ({
    ...term,
    part_of_speech: partOfSpeech,
    concept_id: id,
    position,
  }));
}

async function loadSample(db: Db): Promise<number> {
  const [, ...lines] = (await readFile(projectPath('glossary/sample-memory.tsv'), 'utf8'))
    .trimEnd()
    .split('\n');
  const rows = lines.map((line) => line.split('\t') as [string, string, string, string]);
  const by = { createdBy: SYSTEM.name, updatedBy: SYSTEM.name };
  await db.prisma.$transaction(async (tx) => {
    const memory = await tx.memory.upsert({
      where: { slug: SAMPLE_MEMORY },
      create: {
        slug: SAMPLE_MEMORY,
        name: 'Sample',
        description: "News sentences of the project's own writing",
        ...by,
      },
      update: {},
    });
    const names = [...new Set(rows.map(([document]) => document))];
    await tx.document.createMany({
      data: names.map((name) => ({ name, memoryId: memory.id, ...by })),
      skipDuplicates: true,
    });
    const documents = new Map(
      (await tx.document.findMany({ where: { memoryId: memory.id } })).map((each) => [each.name, each.id]),
    );
    await tx.segment.createMany({
      data: rows.map(([document, position, en, ko]) => ({
        memoryId: memory.id,
        documentId: documents.get(document)!,
        position: Number(position),
        en,
        ko,
        status: 'confirmed' as const,
        origin: 'editor' as const,
        ...by,
      })),
      skipDuplicates: true,
    });
  });
  return rows.length;
}

/** Makes the first admin key, or stores the given one; a given key that is stored already is left as it is. */
async function firstKey(db: Db, given: string | undefined): Promise<string | undefined> {
  if (given !== undefined) {
    const known = await db.prisma.apiKey.findUnique({ where: { hash: hashKey(given) } });
    if (!known) await createKey(db, SYSTEM, { name: 'admin', role: 'admin' }, given);
    return undefined;
  }
  if ((await db.prisma.apiKey.count()) > 0) return undefined;
  const { key } = await createKey(db, SYSTEM, { name: 'admin', role: 'admin' }, makeKey());
  return key;
}
