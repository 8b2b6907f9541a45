import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { dropTestDatabases } = await import('../../dist/testing/templates.js');
  await dropTestDatabases(process.env.MALMOI_TEST_SERVER, globalThis.__malmoiTemplate.run);
  const server = globalThis.__malmoi;
  if (!server) return;
  await server.stop();
  await rm(server.folder, { recursive: true, force: true });
}
