/** A TMX file of all segments, imported over HTTP until its last unit is found, beside a bare COPY of the same rows. */
import { setTimeout as wait } from 'node:timers/promises';
import { tmx } from '../../formats/tmx.js';
import type { FormatRecord } from '../../formats/index.js';
import type { Pair } from './generator.js';
import { ask } from './http/load.js';
import { getRequest, postRequest } from './http/requests.js';
import type { BenchInput, Figure, Section } from './sections.js';
import { median, timedAsync } from './stats.js';
import { copySegments, makeDatabase, MEMORY } from './world/database.js';
import { startService, type BenchService } from './world/service.js';

const LOOK_MS = 50;
/** Above this many segments one round is measured: it takes minutes. */
const ONE_ROUND = 500_000;

export const importRate: Section = {
  name: 'import',
  about: 'TMX units imported a second, searchable at the end, and a bare COPY of the same rows',
  run: measure,
};

async function measure({ corpus: { segments }, world, rounds }: BenchInput): Promise<Figure[]> {
  await world.rest();
  const file = await tmxOf(segments);
  const copied: number[] = [];
  const imported: number[] = [];
  for (let round = 0; round < (segments.length > ONE_ROUND ? 1 : rounds); round += 1) {
    copied.push(await withDatabase(world, (url) => copySegments(url, segments)));
    imported.push(await withDatabase(world, (url, folder) => importFile(url, folder, file)));
  }
  const rate = (ms: number): number => Math.round((segments.length / ms) * 1000);
  const [copy, whole] = [median(copied), median(imported)];
  return [
    { name: 'bare COPY', ms: copy, perSecond: rate(copy) },
    { name: 'import TMX', ms: whole, perSecond: rate(whole), timesCopy: whole / copy, bytes: file.length },
  ];
}

async function withDatabase<T>(
  world: BenchInput['world'],
  work: (url: string, folder: string) => Promise<T>,
): Promise<T> {
  const { url: serverUrl, folder } = await world.server();
  const database = await makeDatabase(serverUrl);
  try {
    return await work(database.url, folder);
  } finally {
    await database.drop();
  }
}

async function importFile(url: string, folder: string, file: Buffer): Promise<number> {
  const service = await startService(url, folder);
  try {
    return (await timedAsync(() => uploadAndWait(service, file))).ms;
  } finally {
    await service.stop();
  }
}

interface Job {
  id: string;
  state: string;
  added: number;
}

async function uploadAndWait({ port }: BenchService, file: Buffer): Promise<void> {
  const upload = postRequest(`/api/v1/imports?memory=${MEMORY}&format=tmx`, file, 'application/octet-stream');
  let { job } = JSON.parse((await ask(port, upload)).body.toString()) as { job: Job };
  while (job.state === 'queued' || job.state === 'running') {
    await wait(LOOK_MS);
    job = JSON.parse((await ask(port, getRequest(`/api/v1/jobs/${job.id}`))).body.toString()) as Job;
  }
  if (job.state !== 'done') throw new Error(`the import ended as ${job.state}`);
  const found = await ask(port, getRequest(`/tmserver/en/ko/unit/${encodeURIComponent(LAST.en)}`));
  if (!found.body.toString().includes(LAST.ko)) throw new Error('the last unit is not found');
}

/** Not among the segments; at the end of the file. */
const LAST: Pair = { en: 'The very last unit of the measured file.', ko: '측정 파일의 마지막 단위입니다.' };

async function tmxOf(segments: readonly Pair[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of tmx.write(records(segments))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function* records(segments: readonly Pair[]): Iterable<FormatRecord> {
  for (const { en, ko } of [...segments.slice(0, -1), LAST])
    yield { type: 'unit', unit: { en: { text: en, tags: [] }, ko: { text: ko, tags: [] } } };
}
