/** Is an error the database being away (down, restarting, out of connections), rather than a fault of ours? */

/**
 * SQLSTATE classes 08 (connection), 53 (resources), 57 (operator intervention, and statements that took too long), locks
 * that were not had in time and deadlocks; Node's socket errors; Prisma's.
 */
const CODES =
  /^(08...|53...|57P0[1-5]|57014|55P03|40P01|25006|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|P1001|P1002|P1008|P1017|P2024|P2028|P2037)$/;
const MESSAGES =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|server closed the connection|not queryable|Unable to start a transaction/i;

export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, message, cause, meta, errors } = error as Record<string, unknown>;
  if (typeof code === 'string' && CODES.test(code)) return true;
  if (typeof message === 'string' && MESSAGES.test(message)) return true;
  const inner = [
    cause,
    meta,
    (meta as Record<string, unknown> | undefined)?.['driverAdapterError'],
    ...listOf(errors),
  ];
  return inner.some((each) => isDatabaseAway(each, depth + 1)) || isAwayCause(cause);
}

/** What Prisma's driver adapters call it. */
const KINDS = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TransactionWriteConflict',
]);

/** Driver adapters put the original code, or a kind of their own, into `cause`. */
function isAwayCause(cause: unknown): boolean {
  const { originalCode, kind } = (cause ?? {}) as { originalCode?: unknown; kind?: unknown };
  if (typeof kind === 'string' && KINDS.has(kind)) return true;
  return typeof originalCode === 'string' && CODES.test(originalCode);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
