/** Ids that are the same on every machine: RFC 9562 UUID version 5 of a stable name. */
import { createHash } from 'node:crypto';

/** The namespace of everything this project names itself; drawn once at random, never to change. */
const NAMESPACE = 'c9d3b2f4-6a1e-4d0b-9c57-2f8e71a04b6d';

/** The version 5 UUID of `name` (UTF-8) in the project's namespace, in lower case with hyphens. */
export function stableId(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
