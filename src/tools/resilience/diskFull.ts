/** The disk of the database is full: writes are refused honestly, look-ups go on, and room again is enough. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { databaseUrl } from '../../testing/templates.js';
import { load } from './support/load.js';
import type { ServiceProcess } from './support/service.js';
import type { Stand } from './support/stand.js';
import { prepareDesk, works } from './support/work.js';
import { pairOf } from './support/texts.js';
import { until } from './support/wait.js';
import { must, type Figures, type Trial } from './trial.js';

const execute = promisify(execFile);
/** Room for the shipped data and not much more. */
const DISK = '80m';
const BALLAST = 16 * 1024 ** 2;
const BACK_SECONDS = 5;

/** A database on a small disk of its own. */
async function smallDatabase({ postgres }: Stand, disk: string): Promise<string> {
  const { uid, gid } = await stat(join(postgres.folder, 'data'));
  const place = join(disk, 'space');
  await mkdir(place);
  await chown(place, uid, gid);
  await writeFile(join(disk, 'ballast'), Buffer.alloc(BALLAST));
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`CREATE TABLESPACE small LOCATION ${pg.escapeLiteral(place)}`);
  await client.query(
    `CREATE DATABASE small TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8' TABLESPACE small`,
  );
  await client.end();
  return databaseUrl(postgres.url, 'small');
}

/** Text that does not compress. */
const filler = (): string => randomBytes(6_000).toString('base64');

/** Writes until the disk is full. */
async function fill(service: ServiceProcess): Promise<Record<string, number>> {
  let full = 0;
  const { kinds } = await load({
    clients: 16,
    goOn: (sent) => full < 32 && sent < 20_000,
    work: async (n) => {
      const { en, ko } = pairOf(100_000 + n);
      const answer = await service.call('POST', '/segments', {
        memory: 'desk',
        en,
        ko: `${ko} ${n} ${filler()}`,
      });
      if (answer.status !== 201) full += 1;
      return { kind: String(answer.status), ms: answer.ms };
    },
  });
  return kinds;
}

async function run(stand: Stand): Promise<Figures> {
  const disk = join(stand.folder, 'disk');
  await mkdir(disk);
  try {
    await execute('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
  } catch {
    return { skipped: 'no right to mount a small disk' };
  }
  try {
    const service = await stand.service(await smallDatabase(stand, disk));
    await prepareDesk(service);
    const kinds = await fill(service);
    must(
      Object.keys(kinds).sort().join() === '201,503',
      `201 until it is full, then 503: ${JSON.stringify(kinds)}`,
    );
    const found = await service.call('POST', '/lookup', { text: pairOf(1).en, from: 'en', to: 'ko' });
    must(found.status === 200 && found.text.includes(pairOf(1).ko), `look-ups go on: ${found.status}`);
    must(service.runs(), 'the service goes on');
    await rm(join(disk, 'ballast'));
    const back = await until('writes again', () => works(service), BACK_SECONDS);
    return { written: kinds['201'] ?? 0, refused: kinds['503'] ?? 0, 'back after (s)': back.toFixed(1) };
  } finally {
    // The server has files open there until it is stopped.
    await stand.end();
    await execute('umount', ['-l', disk]);
  }
}

export const diskFull: Trial = {
  name: 'disk',
  about: 'the disk of the database is full: writes get 503, look-ups go on (needs the right to mount)',
  run,
};
