/** A thread that builds one side of the indexes and hands it over. */
import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf } from '../../matching/index.js';
import { loadSide, OverLimit, type SideRequest } from './loadSide.js';
import { LoadProgress } from './progress.js';

export interface ThreadData {
  request: SideRequest;
  shared: SharedArrayBuffer;
}

const { request, shared } = workerData as ThreadData;
try {
  const side = await loadSide(request, new LoadProgress(shared));
  parentPort!.postMessage(side, buffersOf(side));
} catch (error) {
  if (!(error instanceof OverLimit)) throw error;
  parentPort!.postMessage('over limit');
}
