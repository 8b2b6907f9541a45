/** Waiting for what must come. */
import { setTimeout as pause } from 'node:timers/promises';
import { Failed } from '../trial.js';
import type { ServiceProcess } from './service.js';

/** @returns seconds that it took @throws Failed after so many */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 60): Promise<number> {
  const begin = performance.now();
  while (!(await holds())) {
    if (performance.now() - begin > seconds * 1_000) throw new Failed(`${what}: not within ${seconds} s`);
    await pause(50);
  }
  return (performance.now() - begin) / 1_000;
}

/** @returns the job as it ended */
export async function jobEnds(
  service: ServiceProcess,
  id: string,
): Promise<{ state: string; added: number }> {
  let job = { state: '', added: 0 };
  await until(`job ${id} ends`, async () => {
    const { status, text } = await service.call('GET', `/jobs/${id}`);
    if (status === 200) job = JSON.parse(text) as typeof job;
    return ['done', 'failed', 'cancelled'].includes(job.state);
  });
  return job;
}
