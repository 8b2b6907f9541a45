/** Server-sent events: the state of a job whenever it changed, until the job has ended. */
import type { Response } from 'express';
import type { JobState } from '../../../jobs/job.js';

/** How often the row is looked at. */
const INTERVAL_MS = 500;
/** A comment is sent at least this often, so that proxies keep the connection. */
const KEEPALIVE_MS = 15_000;

export async function sendEvents(response: Response, read: () => Promise<JobState>): Promise<void> {
  let state = await read();
  response
    .status(200)
    .set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  let last = '';
  let sentAt = 0;
  while (!response.destroyed) {
    const data = JSON.stringify(state);
    if (data !== last) response.write(`event: progress\ndata: ${data}\n\n`);
    else if (Date.now() - sentAt > KEEPALIVE_MS) response.write(': still here\n\n');
    if (data !== last || Date.now() - sentAt > KEEPALIVE_MS) sentAt = Date.now();
    last = data;
    if (state.finishedAt !== null) break;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
    state = await read();
  }
  response.end();
}
