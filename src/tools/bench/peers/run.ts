/** Look-ups of a peer: its statement, then edit distance over what it returned. */
import type pg from 'pg';
import { score } from '../../../matching/index.js';
import type { LoadResult } from '../http/load.js';
import type { BenchQuery } from '../queries.js';
import { onDatabase } from '../world/database.js';
import { editDistance } from './editDistance.js';
import type { SqlPeer } from './sql.js';

/** Matches that are shown. */
const SHOWN = 5;

/** The texts that a peer would show, the most similar first. */
async function lookUp(client: pg.Client, peer: SqlPeer, query: BenchQuery): Promise<string[]> {
  const { text, values } = peer.statement(query);
  const { rows } = await client.query<{ text: string }>(text, values);
  const near = rows.map((row) => ({ ...row, distance: editDistance(query.text, row.text) }));
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map((row) => row.text);
}

interface PeerRun {
  url: string;
  peer: SqlPeer;
  queries: readonly BenchQuery[];
  clients: number;
}

/** Each query once, by a number of connections. */
export async function runPeer({ url, peer, queries, clients }: PeerRun): Promise<LoadResult> {
  const times: number[] = [];
  let next = 0;
  let spent = 0;
  const connect = Array.from({ length: clients }, () =>
    onDatabase(url, async (client) => {
      const begin = performance.now();
      while (next < queries.length) {
        const query = queries[next++]!;
        const start = performance.now();
        await lookUp(client, peer, query);
        times.push(performance.now() - start);
      }
      spent = Math.max(spent, performance.now() - begin);
    }),
  );
  await Promise.all(connect);
  return { times, perSecond: (queries.length / spent) * 1000 };
}

/** The best of what a peer shows, by our score: whether it showed the best there is, not whether it put it first. */
export async function bestOfPeer(
  url: string,
  peer: SqlPeer,
  queries: readonly BenchQuery[],
): Promise<number[]> {
  return onDatabase(url, async (client) => {
    const best: number[] = [];
    for (const query of queries) {
      const shown = await lookUp(client, peer, query);
      best.push(Math.max(0, ...shown.map((text) => score(query.text, text, query.lang))));
    }
    return best;
  });
}
