/** `POST /lookup/batch` with as many sentences as it takes. */
import { load } from './http/load.js';
import { postRequest } from './http/requests.js';
import { makeQueries } from './queries.js';
import type { BenchInput, Figure, Section } from './sections.js';
import { median } from './stats.js';

const SENTENCES = 1_000;

export const batch: Section = {
  name: 'batch',
  about: 'lookup/batch of 1,000 sentences, all that a look-up shows for each',
  run: measure,
};

async function measure({ corpus, world, rounds }: BenchInput): Promise<Figure[]> {
  const { port } = await world.service();
  const figures: Figure[] = [];
  for (const lang of ['en', 'ko'] as const) {
    const queries = makeQueries(corpus, 2 * SENTENCES).filter((query) => query.lang === lang);
    const body = { texts: queries.map(({ text }) => text), from: lang, to: lang === 'en' ? 'ko' : 'en' };
    const request = postRequest('/api/v1/lookup/batch', body);
    const { times } = await load(port, Array<Buffer>(rounds).fill(request), 1);
    const ms = median(times);
    const perSecond = Math.round((queries.length / ms) * 1000);
    figures.push({ name: `batch ${lang}`, sentences: queries.length, ms, perSecond });
  }
  return figures;
}
