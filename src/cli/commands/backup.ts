/** `malmoi backup`: all that is stored, in one file, while the service goes on. */
import type { Command } from 'commander';
import { backup } from '../../backup/backup.js';
import { withDatabase } from '../installation.js';

export function backupCommand(program: Command): void {
  program
    .command('backup')
    .description('write all that is stored to a file; the service may run meanwhile')
    .argument('<file>', 'file to write, such as malmoi-2026-01-31.backup')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      `
The database is the one that DATABASE_URL names, or the embedded one of DATA_DIR.
The file holds digests of keys and the secret of sessions: keep it as safe as the database.
malmoi restore reads it into an empty database.`,
    )
    .action(async (file: string, { json }: { json?: boolean }) => {
      const state = await withDatabase(false, (url) =>
        backup(url, file, (table) => process.stderr.isTTY && console.error(`  ${table}`)),
      );
      if (json) console.log(JSON.stringify({ file, ...state }, null, 2));
      else console.log(`wrote ${file}: ${summary(state.tables)}. Restore it with: malmoi restore ${file}`);
    });
}

/** `12 memory, 340 segment`, of tables that hold something. */
export function summary(tables: Record<string, { rows: string }>): string {
  return Object.entries(tables)
    .filter(([, { rows }]) => rows !== '0')
    .map(([table, { rows }]) => `${rows} ${table}`)
    .join(', ');
}
