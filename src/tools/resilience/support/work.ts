/** What clients do while the service is in trouble, and how its answers are judged. */
import { must } from '../trial.js';
import type { Load } from './load.js';
import type { Answer, ServiceProcess } from './service.js';
import { csvOf, pairOf } from './texts.js';
import { jobEnds, until } from './wait.js';

const SEGMENTS = 1_000;
/** Right answers again after so many seconds, as is promised. */
export const BACK_SECONDS = 5;

/** A memory `desk` with a thousand segments. */
export async function prepareDesk(service: ServiceProcess): Promise<void> {
  await service.call('POST', '/memories', { slug: 'desk' });
  const { text } = await service.call('POST', '/imports?memory=desk&filename=a.csv', csvOf(0, SEGMENTS));
  await jobEnds(service, (JSON.parse(text) as { job: { id: string } }).job.id);
}

/** Right, honestly unavailable (503 with Retry-After), or a fault. */
function judge(answer: Answer, right: boolean): string {
  if (answer.status === 503 && answer.headers.has('retry-after')) return 'unavailable';
  return right ? 'right' : `wrong (${answer.status})`;
}

/** Look-ups with a write every eighth time; the ids of acknowledged writes are put into `stored`. */
export function mixedWork(service: ServiceProcess, stored: Set<string>): Load['work'] {
  return async (n) => {
    if (n % 8 === 7) {
      const answer = await service.call('POST', '/segments', { memory: 'desk', ...pairOf(10_000 + n) });
      // 200 where an earlier run has stored the same.
      const done = answer.status === 201 || answer.status === 200;
      if (done) stored.add((JSON.parse(answer.text) as { id: string }).id);
      return { kind: judge(answer, done), ms: answer.ms };
    }
    const answer = await lookUp(service, n % SEGMENTS);
    return { kind: judge(answer, finds(answer, n % SEGMENTS)), ms: answer.ms };
  };
}

const lookUp = (service: ServiceProcess, n: number): Promise<Answer> =>
  service.call('POST', '/lookup', { text: pairOf(n).en, from: 'en', to: 'ko', limit: 1 });

const finds = ({ status, text }: Answer, n: number): boolean => status === 200 && text.includes(pairOf(n).ko);

/** Work that notices when an answer is right again after trouble. */
export function watched(work: Load['work']): {
  work: Load['work'];
  backAfter: (what: string) => Promise<number>;
} {
  let rights = 0;
  return {
    work: async (n, client) => {
      const done = await work(n, client);
      if (done.kind === 'right') rights += 1;
      return done;
    },
    /** Seconds from now until a client has a right answer. */
    backAfter: async (what) => {
      const before = rights;
      return until(what, () => Promise.resolve(rights > before), BACK_SECONDS);
    },
  };
}

/** Whether a look-up and a write are answered rightly. */
export async function works(service: ServiceProcess): Promise<boolean> {
  const written = await service.call('POST', '/segments', { memory: 'desk', ...pairOf(9_999) });
  return written.status < 300 && written.status > 0 && finds(await lookUp(service, 1), 1);
}

export function allRight(kinds: Readonly<Record<string, number>>): void {
  const faults = Object.keys(kinds).filter((kind) => kind !== 'right' && kind !== 'unavailable');
  must(faults.length === 0, `every answer is right or 503: ${JSON.stringify(kinds)}`);
  must((kinds['right'] ?? 0) > 0, `some answers are right: ${JSON.stringify(kinds)}`);
}
