/** What operators and their tools ask: alive, ready, metrics. */
import { Router } from 'express';
import type { Services } from '../services.js';

export function health(services: Services): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const { index } = services.matcher.state();
    const database = await services.db.pool.query('SELECT 1 FROM segment LIMIT 1').then(
      () => 'ok' as const,
      () => 'away' as const,
    );
    const ready = database === 'ok' && index !== 'loading';
    const checks = { database, index };
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', checks });
  });
  router.get('/metrics', async (_request, response) => {
    response.set('Content-Type', services.metrics.contentType).send(await services.metrics.text());
  });
  return router;
}
