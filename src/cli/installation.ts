/** The database of this installation, for commands that need no running service. */
import { readConfig } from '../config.js';
import { lockFolder } from '../dataLock.js';
import { prepareDatabase } from '../db/prepare.js';
import { CliError } from './error.js';

/**
 * Calls `work` with the connection string of the database that the environment names, or of the embedded one.
 * @param alone refuse while a service runs on the data folder
 */
export async function withDatabase<T>(alone: boolean, work: (url: string) => Promise<T>): Promise<T> {
  try {
    const config = readConfig(process.env);
    const unlock = alone ? await lockFolder(config) : undefined;
    try {
      const database = await prepareDatabase(config);
      try {
        return await work(database.url);
      } finally {
        if (!database.ranBefore) await database.stop();
      }
    } finally {
      await unlock?.();
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(error instanceof Error ? error.message : String(error), 1);
  }
}
