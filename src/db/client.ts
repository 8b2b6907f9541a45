/** One pool of connections, shared by Prisma and by plain SQL. */
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from './generated/client.js';

export interface Db {
  prisma: PrismaClient;
  pool: pg.Pool;
  url: string;
  close(): Promise<void>;
}

/** What a use-case works on inside a transaction. */
export type Transaction = Prisma.TransactionClient;

export interface DbOptions {
  /** Connections at most. */
  max?: number;
  /** Milliseconds after which PostgreSQL ends a statement; 0 never. */
  statementTimeout?: number;
}

/** Longer than any interactive statement should take; jobs set their own. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** A request that finds no connection in this time is answered with 503. */
const CONNECT_TIMEOUT_MS = 5_000;

export function openDb(url: string, options: DbOptions = {}): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: options.statementTimeout ?? STATEMENT_TIMEOUT_MS,
    application_name: 'malmoi',
    // The timer of an idle connection keeps no process from ending.
    allowExitOnIdle: true,
  });
  // An idle connection that the server closes is no error of ours: the pool opens another.
  pool.on('error', () => undefined);
  // Nor is one that is closed between two statements of a transaction: the next statement fails. Unheard, it would end
  // the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { timeout: STATEMENT_TIMEOUT_MS, maxWait: CONNECT_TIMEOUT_MS },
  });
  return {
    prisma,
    pool,
    url,
    close: async () => {
      await prisma.$disconnect();
      await pool.end().catch(() => undefined);
    },
  };
}
