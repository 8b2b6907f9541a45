/** `malmoi restore`: a backup into an empty database. */
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { restore } from '../../backup/restore.js';
import { CliError } from '../error.js';
import { withDatabase } from '../installation.js';
import { summary } from './backup.js';

export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .description('read a backup into an empty database, and check that it holds the same')
    .argument('<file>', 'what malmoi backup wrote')
    .option('--json', 'print what was restored as JSON')
    .addHelpText(
      'after',
      `
The database is the one that DATABASE_URL names, or the embedded one of DATA_DIR; it must be empty: nothing is replaced.
A backup of an earlier version is brought to this one. Jobs that were under way then are marked as cancelled.`,
    )
    .action(async (file: string, { json }: { json?: boolean }) => {
      await stat(file).catch(() => {
        throw new CliError(`there is no file ${file}`, 1);
      });
      const state = await withDatabase(true, (url) =>
        restore(url, file, (table) => process.stderr.isTTY && console.error(`  ${table}`)),
      );
      if (json) console.log(JSON.stringify({ file, ...state }, null, 2));
      else console.log(`restored and checked: ${summary(state.tables)}. Start the service with: npm start`);
    });
}
