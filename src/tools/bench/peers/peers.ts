/** What people use instead, on the same PostgreSQL in the same run: look-ups a second in turns, and the best found. */
import { ask, load, type LoadResult } from '../http/load.js';
import { bareLookup } from '../http/requests.js';
import { makeQueries, type BenchQuery } from '../queries.js';
import { bestByScan, recall } from '../recall.js';
import type { BenchInput, Figure, Section } from '../sections.js';
import { median, summarize } from '../stats.js';
import { preparePeers } from './prepare.js';
import { bestOfPeer, runPeer } from './run.js';
import { SQL_PEERS } from './sql.js';

const CLIENTS = 4;
/** Look-ups of one peer in one round: it may take a tenth of a second for each. */
const PEER_LOOKUPS = 200;

export const peers: Section = {
  name: 'peers',
  about:
    'trigram nearest neighbour and text search in SQL beside the amaGama route: rates, ratios, best found',
  run: measure,
};

interface Contender {
  name: string;
  run(): Promise<LoadResult>;
  /** The best score found for each query. */
  best(queries: readonly BenchQuery[]): Promise<number[]>;
}

async function measure({ corpus, queries, recall: judge, rounds, world }: BenchInput): Promise<Figure[]> {
  const { url } = await world.loaded();
  const indexes = await preparePeers(url);
  const { port } = await world.service();
  const all = makeQueries(corpus, queries);
  const contenders = [ourRoute(port, all), ...sqlPeers(url, all.slice(0, PEER_LOOKUPS))];
  const results = await inTurns(contenders, rounds);
  const judged = all.slice(0, judge);
  const truth = bestByScan(corpus, judged);
  const ours = median(results[0]!.rates);
  const figures: Figure[] = [];
  for (const [i, contender] of contenders.entries()) {
    const perSecond = median(results[i]!.rates);
    const bestFound = recall(truth, await contender.best(judged)).percent;
    const times = summarize(results[i]!.times);
    figures.push({ name: contender.name, perSecond, oursIsTimes: ours / perSecond, bestFound, ...times });
  }
  return [...indexes, ...figures];
}

function ourRoute(port: number, queries: readonly BenchQuery[]): Contender {
  const requests = queries.map(bareLookup);
  return {
    name: 'amaGama route',
    run: () => load(port, requests, CLIENTS),
    async best(judged) {
      const best: number[] = [];
      for (const query of judged) {
        const { body } = await ask(port, bareLookup(query));
        best.push((JSON.parse(body.toString()) as { quality: number }[])[0]?.quality ?? 0);
      }
      return best;
    },
  };
}

function sqlPeers(url: string, queries: readonly BenchQuery[]): Contender[] {
  return SQL_PEERS.map((peer) => ({
    name: peer.name,
    run: () => runPeer({ url, peer, queries, clients: CLIENTS }),
    best: (judged) => bestOfPeer(url, peer, judged),
  }));
}

/** Every contender once a round, so that what else the machine does meets all of them. */
async function inTurns(contenders: readonly Contender[], rounds: number) {
  const results = contenders.map(() => ({ rates: [] as number[], times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, contender] of contenders.entries()) {
      const { perSecond, times } = await contender.run();
      results[i]!.rates.push(perSecond);
      results[i]!.times.push(...times);
    }
  }
  return results;
}
