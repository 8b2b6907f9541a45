/** What the service says once it is ready: the address, and what to try. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.js';
import type { Node } from './node.js';

export function urlOf({ address, family, port }: AddressInfo): string {
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `http://${host === '0.0.0.0' ? '127.0.0.1' : host === '[::]' ? '[::1]' : host}:${port}`;
}

const EXAMPLE = '오세훈 서울시장은 30일 베이징에서 인융 시장을 만났다.';

export function greeting({ server, config, node }: { server: Server; config: Config; node: Node }): string {
  const url = urlOf(server.address() as AddressInfo);
  const { seeded, services } = node;
  const lines = [`malmoi ready ${url}`];
  if (seeded.concepts > 0)
    lines.push(`  loaded   ${seeded.concepts} concepts, ${seeded.segments} sample segments`);
  if (seeded.adminKey !== undefined) lines.push(`  admin key, shown this once: ${seeded.adminKey}`);
  if (!services.open) lines.push('  every request needs a key (Authorization: Bearer KEY)');
  lines.push(`  page     ${url}/`);
  lines.push(
    `  try      curl -G '${url}/api/v1/lookup' -d from=ko -d to=en --data-urlencode 'text=${EXAMPLE}'`,
  );
  lines.push(`  API      ${url}/docs`);
  lines.push(`  CAT tool ${url}/tmserver   (amaGama, OmegaT, Virtaal, Weblate)`);
  if (config.databaseUrl === undefined)
    lines.push(`  data     ${config.dataDir}   (Ctrl-C stops the service and its PostgreSQL)`);
  return lines.join('\n');
}
