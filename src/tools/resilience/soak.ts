/** Many requests of every sort, one after another in few clients: memory and open files stay where they were. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from './support/load.js';
import type { ServiceProcess } from './support/service.js';
import { pairOf } from './support/texts.js';
import { prepareDesk } from './support/work.js';
import { must, type Figures, type Trial } from './trial.js';

const ROUNDS = 10;
/** The first round fills caches and warms the compiler up. */
const WARM = 1;
/** Memory goes up until the collector comes: what stays is the lowest of some rounds. */
const WINDOW = 4;
const GROWTH_MB = 60;
const GROWTH_HANDLES = 20;

type Ask = (n: number) => [method: string, path: string, body?: unknown];

/** Reads, and writes that change nothing: what is stored is meant to take room. */
const ASKS: readonly Ask[] = [
  (n) => ['POST', '/lookup', { text: pairOf(n % 1_000).en, from: 'en', to: 'ko' }],
  (n) => ['GET', `//tmserver/ko/en/unit/${encodeURIComponent(pairOf(n % 1_000).ko)}`],
  () => ['POST', '/suggest', { text: '오세훈 서울시장', from: 'ko', to: 'en' }],
  (n) => ['GET', `/concordance?q=plan%20number%20${n % 50}&lang=en`],
  (n) => ['POST', '/check', { pairs: [{ en: `It cost ${n} won.`, ko: '300원이 들었다.' }] }],
  (n) => ['POST', '/segments', { memory: 'desk', ...pairOf(n % 100) }],
  () => ['GET', '//omegat/en-ko/desk.tmx'],
  () => ['GET', '/nowhere'],
  () => ['POST', '/lookup', { text: '', from: 'xx' }],
  () => ['GET', '//'],
];

interface Use {
  mb: number;
  handles: number;
}

const lowest = (rounds: readonly Use[]): Use => ({
  mb: Math.min(...rounds.map(({ mb }) => mb)),
  handles: Math.min(...rounds.map(({ handles }) => handles)),
});

/** Megabytes in use and open files of a process; of no other system than Linux. */
function measure({ pid }: ServiceProcess): Use {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
  return { mb: Math.round(mb), handles: readdirSync(`/proc/${pid}/fd`).length };
}

export const soak: Trial = {
  name: 'soak',
  about: '--requests requests of every sort (20000 for a long run): memory and open files stay flat',
  async run(stand, { requests }): Promise<Figures> {
    if (process.platform !== 'linux') return { skipped: 'reads /proc' };
    const service = await stand.service(await stand.database());
    await prepareDesk(service);
    const rounds: Use[] = [];
    let total = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { requests: sent } = await load({
        clients: 4,
        goOn: (n) => n < requests / ROUNDS,
        work: async (n) => {
          const [method, path, body] = ASKS[n % ASKS.length]!(n);
          const { status, ms } = await service.call(method, path, body);
          must(status > 0 && status < 500, `no fault: ${method} ${path} is ${status}`);
          return { kind: String(status), ms };
        },
      });
      total += sent;
      rounds.push(measure(service));
    }
    const [before, after] = [rounds.slice(WARM, WARM + WINDOW), rounds.slice(-WINDOW)].map(lowest) as [
      Use,
      Use,
    ];
    const course = rounds.map(({ mb }) => mb).join(' ');
    must(after.mb - before.mb < GROWTH_MB, `memory stays flat: ${course} MB`);
    must(
      after.handles - before.handles < GROWTH_HANDLES,
      `no handles are left open: ${before.handles} → ${after.handles}`,
    );
    return { requests: total, 'memory (MB)': course, handles: `${before.handles} → ${after.handles}` };
  },
};
