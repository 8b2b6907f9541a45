/** A real service for a test: its own database, its own port, real HTTP. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createKey } from '../../src/access/keys.js';
import { SYSTEM, type Role } from '../../src/access/roles.js';
import type { Config } from '../../src/config.js';
import { createHttpServer } from '../../src/http/server.js';
import { createNode, type Node } from '../../src/node.js';
import { createDatabase, databaseUrl, dropDatabase, type Template } from '../../src/testing/templates.js';

export interface Answer<T = any> {
  status: number;
  headers: Headers;
  body: T;
  text: string;
}

export interface Service {
  url: string;
  node: Node;
  databaseUrl: string;
  /** Calls the API (`/segments`) or any other address (`//healthz` style paths begin with a full path). */
  call<T = any>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  get<T = any>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
  post<T = any>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  /** Makes a key of a role and returns the header that carries it. */
  key(
    role: Role,
    options?: { memories?: string[]; glossaries?: string[]; expiresAt?: Date },
  ): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

export interface ServiceOptions {
  /** Without open mode: every request needs a key. */
  closed?: boolean;
  /** A database that another service of the test uses too. */
  databaseUrl?: string;
  config?: Partial<Config>;
}

const SERVER = (): string => process.env['MALMOI_TEST_SERVER']!;
const TEMPLATE = (): Template => JSON.parse(process.env['MALMOI_TEST_TEMPLATE']!) as Template;

/** A database with the shipped glossary and the sample memory. */
export async function makeDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = TEMPLATE();
  const name = `${template.run}_${randomBytes(5).toString('hex')}`;
  await createDatabase(SERVER(), name, template.name);
  return { url: databaseUrl(SERVER(), name), drop: () => dropDatabase(SERVER(), name) };
}

export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const own = options.databaseUrl === undefined ? await makeDatabase() : undefined;
  const url = options.databaseUrl ?? own!.url;
  const dataDir = await mkdtemp(join(tmpdir(), 'malmoi-data-'));
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    // What open mode goes by; the database itself is handed over.
    databaseUrl: options.closed ? url : undefined,
    dataDir,
    matchIndex: 'memory',
    matchIndexBytes: Infinity,
    logLevel: 'silent',
    adminKey: undefined,
    trustProxy: false,
    ...options.config,
  };
  const node = await createNode(config, url, pino({ level: 'silent' }));
  await node.services.matcher.load();
  const server = createHttpServer(node.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => request(base + (isAbsolute(path) ? path : `/api/v1${path}`), method, body, headers);
  return {
    url: base,
    node,
    databaseUrl: url,
    call,
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, headers) => call('POST', path, body, headers),
    async key(role, limits = {}) {
      const { key } = await createKey(node.services.db, SYSTEM, {
        name: `${role}-${randomBytes(3).toString('hex')}`,
        role,
        ...limits,
      });
      return { authorization: `Bearer ${key}` };
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await node.close();
      await rm(dataDir, { recursive: true, force: true });
      await own?.drop();
    },
  };
}

/** Addresses outside `/api/v1`. */
const OUTSIDE =
  /^\/(healthz|readyz|metrics|docs|tmserver|amagama|mymemory|omegat|k\/|api\/|static|login|$|\?)/;
const isAbsolute = (path: string): boolean => OUTSIDE.test(path);

async function request(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && !raw ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  };
}
