/** PostgreSQL answers slowly, then not at all, under 16 clients: a proxy between it and the service holds bytes back. */
import { setTimeout as pause } from 'node:timers/promises';
import { load } from './support/load.js';
import { startSlowProxy } from './support/slowProxy.js';
import { allRight, mixedWork, prepareDesk, watched } from './support/work.js';
import { must, type Trial } from './trial.js';

const SLOW_MS = 200;
/** Longer than a request waits for a connection. */
const STUCK_MS = 8_000;

export const databaseSlow: Trial = {
  name: 'slow',
  about:
    'PostgreSQL answers late, then not at all, under 16 clients: 503 instead of a pile-up, then right again',
  async run(stand) {
    const url = new URL(await stand.database());
    const proxy = await startSlowProxy(Number(url.port));
    try {
      url.port = String(proxy.port);
      const service = await stand.service(url.href);
      await prepareDesk(service);
      let working = true;
      const { work, backAfter } = watched(mixedWork(service, new Set()));
      const loading = load({ clients: 16, goOn: () => working, work });
      await pause(1_000);
      proxy.delay(SLOW_MS);
      await pause(4_000);
      proxy.delay(Infinity);
      await pause(STUCK_MS);
      const alive = await service.call('GET', '//healthz');
      must(alive.status === 200, `the process answers for itself: ${alive.status}`);
      proxy.delay(0);
      const back = await backAfter('right answers once the server answers');
      working = false;
      const { kinds, ...figures } = await loading;
      allRight(kinds);
      must(service.runs(), 'the service goes on');
      return { ...figures, unavailable: kinds['unavailable'] ?? 0, 'back after (s)': back.toFixed(1) };
    } finally {
      proxy.close();
    }
  },
};
