/** Look-ups a second with several clients at once, and what each then waits for. */
import { ask, load } from './http/load.js';
import { bareLookup, fullLookup, getRequest } from './http/requests.js';
import { makeQueries, type BenchQuery } from './queries.js';
import type { BenchInput, Figure, Section } from './sections.js';
import { summarize } from './stats.js';

const CLIENTS = [1, 4, 16];

const ROUTES: readonly { name: string; request: (query: BenchQuery) => Buffer }[] = [
  { name: 'amaGama', request: bareLookup },
  { name: 'look-up', request: (query) => fullLookup(query) },
];

export const throughput: Section = {
  name: 'throughput',
  about: 'look-ups a second over HTTP with 1, 4 and 16 clients, the load generator on the same machine',
  run: measure,
};

async function measure({ corpus, queries, world }: BenchInput): Promise<Figure[]> {
  const { port } = await world.service();
  const fuzzy = makeQueries(corpus, queries);
  const figures: Figure[] = [];
  for (const { name, request } of ROUTES) {
    const requests = fuzzy.map(request);
    await load(port, requests, 4);
    for (const clients of CLIENTS) {
      const before = await processorTime(port);
      const { times, perSecond } = await load(port, requests, clients);
      const cpu = ((await processorTime(port)) - before) / requests.length;
      figures.push({ name: `${name}, ${clients} clients`, perSecond, cpu, ...summarize(times) });
    }
  }
  return figures;
}

/** Milliseconds of processor that the service has used: says more than its rate where others use the machine too. */
async function processorTime(port: number): Promise<number> {
  const { body } = await ask(port, getRequest('/metrics'));
  return 1000 * Number(/^process_cpu_seconds_total (\S+)/m.exec(body.toString())?.[1] ?? 0);
}
