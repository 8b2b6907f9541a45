/** Two nodes, clients on both that change the same segments: every acknowledged change is a version, none is lost. */
import pg from 'pg';
import { load } from './support/load.js';
import type { ServiceProcess } from './support/service.js';
import type { Stand } from './support/stand.js';
import { pairOf } from './support/texts.js';
import { until } from './support/wait.js';
import { must, type Trial } from './trial.js';

const SEGMENTS = 100;

interface Segment {
  id: string;
  version: number;
}

async function segmentsOf(service: ServiceProcess): Promise<Segment[]> {
  await service.call('POST', '/memories', { slug: 'desk' });
  const made: Segment[] = [];
  for (let n = 0; n < SEGMENTS; n += 1) {
    const { text } = await service.call('POST', '/segments', { memory: 'desk', ...pairOf(n) });
    made.push(JSON.parse(text) as Segment);
  }
  return made;
}

/** Segments whose version or number of revisions is not what was acknowledged. */
async function wrongVersions(url: string, acknowledged: ReadonlyMap<string, number>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; version: number; revisions: string }>(
      `SELECT s.id::text, s.version,
         (SELECT count(*) FROM revision r WHERE r.entity = 'segment' AND r.entity_id = s.id::text) AS revisions
       FROM segment s JOIN memory m ON m.id = s.memory_id WHERE m.slug = 'desk'`,
    );
    return rows
      .filter(({ id, version, revisions }) => {
        const writes = acknowledged.get(id) ?? 0;
        return version !== 1 + writes || Number(revisions) !== writes;
      })
      .map(
        ({ id, version, revisions }) =>
          `${id}: version ${version}, ${revisions} revisions, ${acknowledged.get(id)} writes`,
      );
  } finally {
    await client.end();
  }
}

async function run(stand: Stand, requests: number) {
  const url = await stand.database();
  const nodes = [await stand.service(url, 'first'), await stand.service(url, 'second')] as const;
  const segments = await segmentsOf(nodes[0]);
  const known = new Map(segments.map(({ id, version }) => [id, version]));
  const acknowledged = new Map(segments.map(({ id }) => [id, 0]));
  let last = '';
  const { kinds, ...figures } = await load({
    clients: 16,
    goOn: (sent) => sent < requests,
    work: async (n, client) => {
      // Two clients at a time are after the same segment.
      const { id } = segments[(Math.floor(n / 2) * 37) % SEGMENTS]!;
      const ko = `${n}번째로 고쳤다.`;
      const change = { version: known.get(id)!, ko };
      const { status, text, ms } = await nodes[client % 2]!.call('PATCH', `/segments/${id}`, change);
      const { version, current } = JSON.parse(text === '' ? '{}' : text) as {
        version?: number;
        current?: Segment;
      };
      if (status === 200) {
        acknowledged.set(id, acknowledged.get(id)! + 1);
        last = ko;
      }
      known.set(id, Math.max(known.get(id)!, version ?? current?.version ?? 0));
      return { kind: String(status), ms };
    },
  });
  const written = [...acknowledged.values()].reduce((sum, each) => sum + each, 0);
  must(
    Object.keys(kinds).every((kind) => kind === '200' || kind === '409'),
    `200 or 409: ${JSON.stringify(kinds)}`,
  );
  must(written > 0 && (kinds['409'] ?? 0) > 0, `some are first and some too late: ${JSON.stringify(kinds)}`);
  const wrong = await wrongVersions(url, acknowledged);
  must(wrong.length === 0, `a version for each acknowledged write: ${wrong.slice(0, 3).join('; ')}`);
  for (const node of nodes) await until('both nodes find the last write', () => finds(node, last), 5);
  return { ...figures, written, 'too late': kinds['409'] ?? 0, lost: 0 };
}

async function finds(node: ServiceProcess, ko: string): Promise<boolean> {
  const { text } = await node.call('POST', '/lookup', { text: ko, from: 'ko', to: 'en', min: 100 });
  return text.includes(ko);
}

export const twoNodes: Trial = {
  name: 'two-nodes',
  about: '--requests concurrent changes of 100 segments on two nodes: no update is lost',
  run: (stand, { requests }) => run(stand, requests),
};
