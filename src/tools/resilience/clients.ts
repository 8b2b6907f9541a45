/** Sixteen CAT clients at once: look-ups as amaGama, MyMemory and our own, with a write now and then. */
import { forSeconds, load } from './support/load.js';
import { csvOf, pairOf } from './support/texts.js';
import { jobEnds } from './support/wait.js';
import { must, type Trial } from './trial.js';

const SEGMENTS = 5_000;

/** A request, and what its answer must hold. */
type Ask = (n: number) => { method: string; path: string; body?: unknown; holds: string };

const asText = (n: number) => encodeURIComponent(pairOf(n % SEGMENTS).en);
const translationOf = (n: number) => pairOf(n % SEGMENTS).ko;

const ASKS: readonly Ask[] = [
  (n) => ({ method: 'GET', path: `//tmserver/en/ko/unit/${asText(n)}`, holds: translationOf(n) }),
  (n) => ({ method: 'GET', path: `//mymemory/get?q=${asText(n)}&langpair=en|ko`, holds: translationOf(n) }),
  (n) => ({
    method: 'POST',
    path: '/lookup',
    body: { text: pairOf(n % SEGMENTS).en, from: 'en', to: 'ko' },
    holds: translationOf(n),
  }),
  (n) => ({
    method: 'PUT',
    path: `//tmserver/en/ko/unit/${encodeURIComponent(`New ${pairOf(n).en}`)}`,
    body: { target: `새 ${pairOf(n).ko}` },
    holds: '""',
  }),
];
/** One write in ten. */
const askOf = (n: number): Ask => (n % 10 === 9 ? ASKS[3]! : ASKS[n % 3]!);

export const clients: Trial = {
  name: 'clients',
  about: '16 CAT clients for --seconds: every answer right, none late',
  async run(stand, { seconds }) {
    const service = await stand.service(await stand.database());
    await service.call('POST', '/memories', { slug: 'desk' });
    const { text } = await service.call('POST', '/imports?memory=desk&filename=a.csv', csvOf(0, SEGMENTS));
    await jobEnds(service, (JSON.parse(text) as { job: { id: string } }).job.id);
    // The glossary is read at the first look-up.
    for (let n = 0; n < 3; n += 1) await service.call('POST', '/lookup', ASKS[2]!(n).body);
    const loaded = await load({
      clients: 16,
      goOn: forSeconds(seconds),
      work: async (n) => {
        const { method, path, body, holds } = askOf(n)(n);
        const answer = await service.call(method, path, body);
        const right = answer.status === 200 && answer.text.includes(holds);
        return { kind: right ? 'right' : `wrong (${answer.status})`, ms: answer.ms };
      },
    });
    const { kinds, ...figures } = loaded;
    must(Object.keys(kinds).join() === 'right', `every answer is right: ${JSON.stringify(kinds)}`);
    return { ...figures, errors: 0 };
  },
};
