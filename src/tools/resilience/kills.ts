/**
 * The service is killed (SIGKILL) at random moments of imports, edits and bulk fixes, and started again: every
 * acknowledged write is there, none twice, and its index answers as one that is built anew.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { ServiceProcess } from './support/service.js';
import type { Stand } from './support/stand.js';
import { csvOf, pairOf } from './support/texts.js';
import { jobEnds } from './support/wait.js';
import { must, type Trial } from './trial.js';

/** Rows of the file that is being imported when the kill comes. */
const ROWS = 3_000;
const LONGEST_MS = 1_500;

/** What was acknowledged, and what was asked for and never answered. */
interface Book {
  /** Korean text by segment. */
  written: Map<string, string>;
  /** Texts that an unanswered change of a segment asked for: it may have been done. */
  pending: Map<string, string>;
  /** Files sent, answered or not; each has rows of its own. */
  files: number;
  /** Imports that were acknowledged. */
  jobs: string[];
  next: number;
  fixes: number;
  /** Segments whose name a fix changes, and how the last one that was answered left it. */
  name: string;
}

async function write(service: ServiceProcess, book: Book): Promise<void> {
  const { en, ko } = pairOf(book.next++);
  const { status, text } = await service.call('POST', '/segments', { memory: 'desk', en, ko });
  if (status === 201) book.written.set((JSON.parse(text) as { id: string }).id, ko);
}

async function edit(service: ServiceProcess, book: Book): Promise<void> {
  const ids = [...book.written.keys()].filter((id) => !book.pending.has(id));
  const id = ids[randomInt(Math.max(1, ids.length))];
  if (id === undefined) return;
  const read = await service.call('GET', `/segments/${id}`);
  if (read.status !== 200) return;
  const { version } = JSON.parse(read.text) as { version: number };
  const ko = `${book.next++}번째로 고쳤다.`;
  book.pending.set(id, ko);
  const { status } = await service.call('PATCH', `/segments/${id}`, { version, ko });
  if (status === 0) return;
  book.pending.delete(id);
  if (status === 200) book.written.set(id, ko);
}

async function importFile(service: ServiceProcess, book: Book): Promise<void> {
  const from = 1_000_000 + book.files++ * ROWS;
  const { status, text } = await service.call(
    'POST',
    '/imports?memory=wire&filename=a.csv',
    csvOf(from, ROWS),
  );
  if (status === 202) book.jobs.push((JSON.parse(text) as { job: { id: string } }).job.id);
}

/** All segments of a name from one rendering to the other: all or none. */
async function fix(service: ServiceProcess, book: Book): Promise<void> {
  const [from, to] = book.name === 'Oh Se-hoon' ? ['Oh Se-hoon', 'Oh Sehoon'] : ['Oh Sehoon', 'Oh Se-hoon'];
  const names = { lang: 'en', name: '오세훈', from: [from], to };
  const preview = await service.call('POST', '/reports/names/preview', {
    ...names,
    memory: ['names'],
    limit: 200,
  });
  if (preview.status !== 200) return;
  const { items } = JSON.parse(preview.text) as { items: { segment: { id: string; version: number } }[] };
  if (items.length === 0) {
    // An unanswered fix was done after all.
    book.name = to!;
    return;
  }
  const segments = items.map(({ segment: { id, version } }) => ({ id, version }));
  const { status } = await service.call('POST', '/reports/names/fix', { ...names, segments });
  if (status !== 200) return;
  book.name = to!;
  book.fixes += 1;
}

/** Works until the service is gone. */
async function work(service: ServiceProcess, book: Book): Promise<void> {
  const keep = async (step: (service: ServiceProcess, book: Book) => Promise<void>): Promise<void> => {
    while (service.runs()) {
      await step(service, book);
      // A step that had nothing to do waits for nothing; without this the end of the service would never be seen.
      await pause(1);
    }
  };
  await Promise.all([importFile(service, book), keep(write), keep(write), keep(edit), keep(fix)]);
}

const NAMES = 150;

async function prepare(service: ServiceProcess): Promise<void> {
  for (const slug of ['desk', 'wire', 'names']) await service.call('POST', '/memories', { slug });
  const rows = Array.from(
    { length: NAMES },
    (_, n) => `Mayor Oh Se-hoon said so ${n} times.,오세훈 시장은 ${n}번 말했다.\n`,
  );
  const file = `en,ko\n${rows.join('')}`;
  const { text } = await service.call('POST', '/imports?memory=names&filename=n.csv', file);
  await jobEnds(service, (JSON.parse(text) as { job: { id: string } }).job.id);
}

/** All imports of files of the wire, brought to their end; one that was not acknowledged may be among them. */
async function endedImports(service: ServiceProcess, book: Book): Promise<string[]> {
  const { text } = await service.call('GET', '/jobs?limit=200');
  const { items } = JSON.parse(text) as { items: { id: string }[] };
  // The first of all prepared the names.
  const imports = items.map(({ id }) => id).slice(0, -1);
  for (const id of book.jobs) must(imports.includes(id), `an acknowledged import is there: job ${id}`);
  for (const id of imports) {
    const { state } = await jobEnds(service, id);
    must(state === 'done', `a killed import goes on: job ${id} is ${state}`);
  }
  return imports;
}

/** What the database holds against what was acknowledged. */
async function check(url: string, book: Book, imports: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; ko: string }>('SELECT id::text, ko FROM segment');
    const stored = new Map(rows.map(({ id, ko }) => [id, ko]));
    const lost = [...book.written].filter(
      ([id, ko]) => stored.get(id) !== ko && stored.get(id) !== book.pending.get(id),
    );
    must(lost.length === 0, `acknowledged writes are there: ${lost.length} are not`);
    const twice = await client.query(
      `SELECT en FROM segment GROUP BY memory_id, en, ko, previous, next, document_id HAVING count(*) > 1`,
    );
    must(twice.rows.length === 0, `nothing is there twice: ${twice.rows.length} are`);
    const wire = await client.query<{ count: string }>(
      `SELECT count(*) FROM segment s JOIN memory m ON m.id = s.memory_id WHERE m.slug = 'wire'`,
    );
    must(
      Number(wire.rows[0]!.count) === imports * ROWS,
      `imports are whole: ${wire.rows[0]!.count} of ${imports * ROWS} rows`,
    );
    const fixed = await client.query<{ count: string }>(
      `SELECT count(*) FILTER (WHERE s.en LIKE '%Oh Sehoon%') AS count FROM segment s JOIN memory m ON m.id = s.memory_id WHERE m.slug = 'names'`,
    );
    must(
      [0, NAMES].includes(Number(fixed.rows[0]!.count)),
      `a fix is done whole or not at all: ${fixed.rows[0]!.count} of ${NAMES}`,
    );
  } finally {
    await client.end();
  }
}

/** Look-ups that the node that lived through it answers otherwise than one that has just built its index. */
async function differences(kept: ServiceProcess, fresh: ServiceProcess, book: Book): Promise<number> {
  let different = 0;
  for (let n = 0; n < 60; n += 1) {
    const text = n % 2 === 0 ? pairOf(randomInt(book.next + 1)).en : pairOf(1_000_000 + randomInt(ROWS)).en;
    const ask = { text, from: 'en', to: 'ko', min: 60, limit: 20 };
    const answers = await Promise.all([kept, fresh].map((service) => service.call('POST', '/lookup', ask)));
    const [a, b] = answers.map(({ text: answer }) =>
      (JSON.parse(answer) as { matches: { segmentId: string; score: number }[] }).matches.map(
        ({ segmentId, score }) => `${segmentId}:${score}`,
      ),
    );
    if (a!.join() !== b!.join()) different += 1;
  }
  return different;
}

async function run(stand: Stand, moments: number) {
  const url = await stand.database();
  const book: Book = {
    written: new Map(),
    pending: new Map(),
    files: 0,
    jobs: [],
    next: 0,
    fixes: 0,
    name: 'Oh Se-hoon',
  };
  let service = await stand.service(url);
  await prepare(service);
  for (let moment = 0; moment < moments; moment += 1) {
    const working = work(service, book);
    await pause(randomInt(50, LONGEST_MS));
    await service.end('SIGKILL');
    await working;
    service = await stand.service(url);
    const imports = await endedImports(service, book);
    await check(url, book, imports.length);
  }
  // The last node goes on a while, so that its index has followed writes and not only been loaded.
  for (let n = 0; n < 50; n += 1) await write(service, book).then(() => edit(service, book));
  const different = await differences(service, await stand.service(url, 'fresh'), book);
  must(different === 0, `the index equals a rebuild: ${different} of 60 look-ups differ`);
  return {
    kills: moments,
    'acknowledged writes': book.written.size,
    'bulk fixes': book.fixes,
    'acknowledged imports': book.jobs.length,
    lost: 0,
    twice: 0,
  };
}

export const kills: Trial = {
  name: 'kills',
  about: 'SIGKILL at --moments random moments of imports, edits and bulk fixes: nothing lost, nothing twice',
  run: (stand, { moments }) => run(stand, moments),
};
