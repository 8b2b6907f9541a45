// One PostgreSQL for the whole run: DATABASE_URL's, or an embedded one in a folder of its own. Every test file makes
// its databases from the template made here, so files run side by side.
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A crash of the machine may cost a test database; the tests run several times as fast for it. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

export default async function globalSetup() {
  const { startEmbedded } = await import('../../dist/db/embedded/index.js');
  const { makeTemplate } = await import('../../dist/testing/templates.js');
  let url = process.env.DATABASE_URL;
  if (!url) {
    const folder = await mkdtemp(join(tmpdir(), 'malmoi-test-'));
    await chmod(folder, 0o755);
    const server = await startEmbedded(folder, FAST);
    globalThis.__malmoi = { stop: () => server.stop(), folder };
    url = server.url;
  }
  process.env.MALMOI_TEST_SERVER = url;
  globalThis.__malmoiTemplate = await makeTemplate(url);
  process.env.MALMOI_TEST_TEMPLATE = JSON.stringify(globalThis.__malmoiTemplate);
}
