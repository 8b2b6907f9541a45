/** All trials, in the order in which they run. */
import { badClients } from './badClients.js';
import { clients } from './clients.js';
import { databaseGone } from './databaseGone.js';
import { databaseSlow } from './databaseSlow.js';
import { diskFull } from './diskFull.js';
import { fuzz } from './fuzz.js';
import { kills } from './kills.js';
import { proxy } from './proxy.js';
import { soak } from './soak.js';
import { twoNodes } from './twoNodes.js';
import type { Trial } from './trial.js';

export const TRIALS: readonly Trial[] = [
  clients,
  twoNodes,
  kills,
  databaseGone,
  databaseSlow,
  diskFull,
  badClients,
  proxy,
  fuzz,
  soak,
];
