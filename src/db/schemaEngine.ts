/**
 * Prisma's schema engine compiled to WebAssembly: migrations without a downloaded binary.
 * It fills `_prisma_migrations` as `prisma migrate deploy` does, so that either can be used.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { projectPath } from '../project.js';

export const SCHEMA_PATH = projectPath('prisma/schema.prisma');

/** The part of the engine's interface that is used here. */
export interface SchemaEngine {
  applyMigrations(input: unknown): Promise<{ appliedMigrationNames: string[] }>;
  diff(input: unknown): Promise<{ stdout: string | null }>;
  free(): void;
}

/** WebAssembly as far as it is used: Node has it, its types belong to the browser's library. */
interface WebAssemblyGlobal {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
}

interface Bindings {
  __wbg_set_wasm(exports: Record<string, unknown>): void;
  SchemaEngine: {
    new: (options: unknown, log: (line: string) => void, adapter: unknown) => Promise<SchemaEngine>;
  };
}

let loaded: Promise<Bindings> | undefined;

async function load(): Promise<Bindings> {
  const wasm = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(wasm.replace(/\.js$/, '.wasm'));
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyGlobal };
  const imports = Object.fromEntries(Object.entries(bindings).map(lettingGo));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports });
  const engine = bindings as unknown as Bindings;
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') (start as () => void)();
  return engine;
}

/** The engine leaves the timer of its lock running for ten seconds; it must not keep the process from ending. */
function lettingGo([name, value]: [string, unknown]): [string, unknown] {
  if (!name.startsWith('__wbg_setTimeout')) return [name, value];
  const begin = value as (...args: unknown[]) => unknown;
  const beginUnheld = (...args: unknown[]): unknown => {
    const timer = begin(...args);
    (timer as NodeJS.Timeout).unref();
    return timer;
  };
  return [name, beginUnheld];
}

/**
 * The adapter cuts a script at every semicolon, even inside a function's body, and runs the pieces one by one.
 * PostgreSQL takes a script whole, and then as one transaction: a migration that fails leaves nothing behind.
 */
class WholeScriptPg extends PrismaPg {
  constructor(private readonly scripts: pg.Pool) {
    super(scripts);
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script: string) => {
      await this.scripts.query(script);
    };
    return adapter;
  }
}

/** An engine for one database; close it after use. */
export async function openSchemaEngine(
  connectionString: string,
): Promise<{ engine: SchemaEngine; close: () => Promise<void> }> {
  const library = await (loaded ??= load());
  const schema = await readFile(SCHEMA_PATH, 'utf8');
  // No timer of an idle connection outlives the pool, which is closed in seconds.
  const pool = new pg.Pool({ connectionString, max: 2, idleTimeoutMillis: 0 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptPg(pool));
  const engine = await library.SchemaEngine.new(
    { datamodels: [[SCHEMA_PATH, schema]] },
    () => undefined,
    adapter,
  );
  return {
    engine,
    close: async () => {
      engine.free();
      await pool.end().catch(() => undefined);
    },
  };
}
