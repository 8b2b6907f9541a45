/** What trials stand on: a PostgreSQL of their own and services as separate processes. All of it is gone afterwards. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded, type EmbeddedServer } from '../../../db/embedded/index.js';
import { createDatabase, databaseUrl } from '../../../testing/templates.js';
import { startService, type ServiceProcess } from './service.js';

/** As many connections as several nodes with their queues take; its machine does not crash, so the disk need not wait. */
const SETTINGS = { max_connections: '200', fsync: 'off', full_page_writes: 'off' };

export class Stand {
  private readonly services = new Set<ServiceProcess>();

  private constructor(
    readonly folder: string,
    public postgres: EmbeddedServer,
  ) {}

  static async make(): Promise<Stand> {
    const folder = await mkdtemp(join(tmpdir(), 'malmoi-trial-'));
    // As root, PostgreSQL runs as another account, which must be able to enter.
    await chmod(folder, 0o755);
    return new Stand(folder, await startEmbedded(folder, SETTINGS));
  }

  /** A database without tables; the first service on it makes them. */
  async database(): Promise<string> {
    const name = `trial_${randomBytes(4).toString('hex')}`;
    await createDatabase(this.postgres.url, name, 'template0');
    return databaseUrl(this.postgres.url, name);
  }

  /** A service that is ready. The data folder goes by its name, so it can be started again after a kill. */
  async service(
    url: string,
    name = 'node',
    environment: Record<string, string> = {},
  ): Promise<ServiceProcess> {
    const service = await startService({
      DATABASE_URL: url,
      DATA_DIR: join(this.folder, name),
      ...environment,
    });
    this.services.add(service);
    return service;
  }

  /** Stops PostgreSQL at once, as a crash of its machine would. */
  async stopPostgres(): Promise<void> {
    await this.postgres.stop();
  }

  async startPostgres(): Promise<void> {
    const { port } = new URL(this.postgres.url);
    this.postgres = await startEmbedded(this.folder, { ...SETTINGS, port });
  }

  /** Ends all services and PostgreSQL. */
  async end(): Promise<void> {
    await Promise.all([...this.services].map((service) => service.end('SIGKILL')));
    await this.postgres.stop();
  }

  async close(): Promise<void> {
    await this.end();
    await rm(this.folder, { recursive: true, force: true });
  }
}
