/** What one client waits for over HTTP, the service as users run it. */
import { shortSearches } from './concordance.js';
import { load } from './http/load.js';
import { bareLookup, concordanceRequest, fullLookup } from './http/requests.js';
import { makeQueries } from './queries.js';
import type { BenchInput, Figure, Section } from './sections.js';
import { summarize } from './stats.js';

const EXACT = 1000;
const WARM_UP = 300;

export const overHttp: Section = {
  name: 'http',
  about: 'fuzzy, exact and concordance over HTTP, one client; how soon the service is there',
  run: measure,
};

async function measure({ corpus, queries, world }: BenchInput): Promise<Figure[]> {
  const { port, started } = await world.service();
  const fuzzy = makeQueries(corpus, queries);
  const exact = makeQueries(corpus, EXACT, 'exact');
  const row = async (name: string, requests: Buffer[]): Promise<Figure> => {
    await load(port, requests.slice(0, WARM_UP), 1);
    return { name, ...summarize((await load(port, requests, 1)).times) };
  };
  return [
    { name: 'start', answering: started.answering, ready: started.ready },
    await row('http amaGama', fuzzy.map(bareLookup)),
    await row(
      'http look-up exact',
      exact.map((query) => fullLookup(query, 100)),
    ),
    await row(
      'http look-up fuzzy',
      fuzzy.map((query) => fullLookup(query)),
    ),
    await row('http concordance', shortSearches(corpus).map(concordanceRequest)),
  ];
}
