import { expect, it } from '@jest/globals';
import { isDatabaseAway } from '../../../src/db/away.js';

const adapter = (cause: object) => ({ code: 'P2010', meta: { driverAdapterError: { cause } } });

it.each<[string, unknown, boolean]>([
  ['a refused connection', { code: 'ECONNREFUSED' }, true],
  ['a server that shuts down', { code: '57P01' }, true],
  ['a full disk', { code: '53100' }, true],
  ['a statement that took too long', { code: '57014' }, true],
  ['a lock that was not had', { code: '55P03' }, true],
  ['Prisma: no server', adapter({ kind: 'DatabaseNotReachable', host: 'h', port: 1 }), true],
  ['Prisma: a closed connection', adapter({ kind: 'ConnectionClosed' }), true],
  ['Prisma: the code of the server', adapter({ kind: 'postgres', originalCode: '57P03' }), true],
  ['a fault behind another', { cause: { errors: [{ code: 'ECONNRESET' }] } }, true],
  ['a wrong statement', { code: '42601' }, false],
  ['Prisma: a wrong value', adapter({ kind: 'postgres', originalCode: '22P02' }), false],
  ['Prisma: a duplicate', { code: 'P2002' }, false],
  ['nothing', null, false],
])('%s: %#', (_name, error, expected) => {
  expect(isDatabaseAway(error)).toBe(expected);
});
