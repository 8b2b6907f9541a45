/** The environment, read once and checked. */
import { totalmem } from 'node:os';
import { z } from 'zod';
import { projectPath } from './project.js';

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  DATA_DIR: z.string().min(1).default(projectPath('.malmoi')),
  MATCH_INDEX: z.enum(['memory', 'postgres']).default('memory'),
  MATCH_INDEX_MB: z.coerce.number().int().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: z.string().optional(),
  MALMOI_ADMIN_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
});

export interface Config {
  host: string;
  port: number;
  databaseUrl: string | undefined;
  dataDir: string;
  matchIndex: 'memory' | 'postgres';
  /** Memory that the index may take before PostgreSQL answers instead. */
  matchIndexBytes: number;
  logLevel: string;
  adminKey: string | undefined;
  /** Proxies whose word on the client's address is taken: addresses, networks or `loopback`; false: nobody's. */
  trustProxy: string[] | false;
}

/** The environment is wrong; the message names each variable and what it must be. */
export class ConfigError extends Error {}

/** Reads the configuration. An empty variable counts as not set. @throws ConfigError */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The environment is not right.\n  ${lines.join('\n  ')}`);
  }
  const { data } = result;
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR,
    matchIndex: data.MATCH_INDEX,
    matchIndexBytes: data.MATCH_INDEX_MB === undefined ? halfOfMemory() : data.MATCH_INDEX_MB * MB,
    logLevel: data.LOG_LEVEL,
    adminKey: data.MALMOI_ADMIN_KEY,
    trustProxy: data.TRUST_PROXY?.split(',').map((each) => each.trim()) ?? false,
  };
}

const MB = 2 ** 20;

/** Half of what the machine has, or its container may use. */
function halfOfMemory(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether a host name or address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.toLowerCase().replace(/^\[|\]$/g, ''));
}

/** Open mode: loopback and the embedded database. Then, and only then, nobody needs a key. */
export function isOpen(config: Config): boolean {
  return isLoopback(config.host) && config.databaseUrl === undefined;
}
