/** What CAT tools already speak. Each protocol is a folder, named here and nowhere else. */
import { Router } from 'express';
import type { Services } from '../../services.js';
import { amagama } from './amagama/router.js';
import { refuseJsonp } from './jsonp.js';
import { mymemory } from './mymemory/router.js';
import { omegat } from './omegat/router.js';
import { doubledSlashes } from './paths.js';

export function compat(services: Services): Router {
  const router = Router();
  router.use(doubledSlashes);
  router.use(['/tmserver', '/amagama/api/v1'], refuseJsonp, amagama(services));
  router.use('/mymemory', refuseJsonp, mymemory(services));
  router.use('/omegat', omegat(services));
  return router;
}
