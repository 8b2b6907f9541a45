/** Starts the service and stops it cleanly. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { pino, type Logger } from 'pino';
import { ConfigError, readConfig, type Config } from './config.js';
import { DatabaseError, prepareDatabase } from './db/prepare.js';
import { AlreadyRunning, lockFolder } from './dataLock.js';
import { createHttpServer } from './http/server.js';
import { createNode, type Node } from './node.js';
import { greeting, urlOf } from './greeting.js';

/** A stop waits this long for requests under way. */
const STOP_MS = 10_000;
/** The greeting waits so long for the match index; PostgreSQL answers while a large one is still loading. */
const LOAD_MS = 2_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino(
    { level: config.logLevel, base: { pid: process.pid } },
    pino.destination({ dest: 2, sync: true }),
  );
  const closing: (() => Promise<void>)[] = [];
  const starting = start(config, log, closing);
  onStop(() => starting.catch(() => undefined).then(() => closeAll(closing)), log);
  try {
    console.log(await starting);
  } catch (error) {
    await closeAll(closing);
    throw error;
  }
}

/** Starts one thing after the other, each with what stops it put first into `closing`. Returns the greeting. */
async function start(config: Config, log: Logger, closing: (() => Promise<void>)[]): Promise<string> {
  const unlock = await lockFolder(config);
  closing.unshift(unlock);
  const database = await prepareDatabase(config);
  closing.unshift(() => database.stop());
  const node = await createNode(config, database.url, log);
  closing.unshift(() => node.close());
  const server = await listenOn(node, config);
  closing.unshift(() => stopListening(server));
  await Promise.race([node.services.matcher.load(), delay(LOAD_MS, undefined, { ref: false })]);
  await unlock.announce(urlOf(server.address() as AddressInfo));
  return greeting({ server, config, node });
}

function listenOn(node: Node, config: Config): Promise<Server> {
  const server = createHttpServer(node.app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => resolve(server));
  });
}

async function stopListening(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(late);
}

/** The first signal stops cleanly, also in the middle of a start; a second one stops at once. */
function onStop(stop: () => Promise<void>, log: Logger): void {
  let stopping = false;
  const received = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(128 + constants.signals[signal]);
    stopping = true;
    log.info({ signal }, 'stopping');
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', received);
  process.on('SIGTERM', received);
}

async function closeAll(closing: (() => Promise<void>)[]): Promise<void> {
  for (const close of closing) await close().catch(() => undefined);
}

/** What the person who starts the service can put right is said in a line; anything else with its place. */
function explain(error: unknown, config: { port?: string | undefined }): string {
  if (error instanceof ConfigError || error instanceof DatabaseError || error instanceof AlreadyRunning)
    return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${config.port ?? '3000'} is in use. Set PORT to another one, or stop what uses it.`;
  if (code === 'EACCES') return `Not allowed: ${message}`;
  return stack ?? String(error);
}

main().catch((error: unknown) => {
  console.error(`malmoi: ${explain(error, { port: process.env['PORT'] })}`);
  process.exit(1);
});
