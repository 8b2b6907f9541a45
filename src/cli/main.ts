/** The `malmoi` command. A command is one file, named here and nowhere else. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../project.js';
import { alignCommand } from './commands/align.js';
import { backupCommand } from './commands/backup.js';
import { checkCommand } from './commands/check.js';
import { documentsCommand } from './commands/documents.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { inspectCommand } from './commands/inspect.js';
import { keyCommand } from './commands/key.js';
import { lookupCommand } from './commands/lookup.js';
import { omegatProjectCommand } from './commands/omegatProject.js';
import { pretranslateCommand } from './commands/pretranslate.js';
import { restoreCommand } from './commands/restore.js';
import { romanizeCommand } from './commands/romanize.js';
import { serveCommand } from './commands/serve.js';
import { suggestCommand } from './commands/suggest.js';
import { CliError } from './error.js';

const program = new Command('malmoi')
  .description('Translation memory and glossary for Korean–English news / 한영 뉴스 번역 메모리와 용어집')
  .version(VERSION)
  .configureHelp({ sortSubcommands: true })
  .showHelpAfterError('(malmoi --help shows what there is)')
  .addHelpText(
    'after',
    `
Environment:
  MALMOI_URL   address of the service (http://127.0.0.1:3000)
  MALMOI_KEY   key to use; none is needed where the service runs open on this machine

Exit codes: 0 done, 1 failed, 2 wrong use, 3 the service cannot be reached`,
  )
  .exitOverride();

const COMMANDS = [
  alignCommand,
  backupCommand,
  checkCommand,
  documentsCommand,
  exportCommand,
  importCommand,
  inspectCommand,
  keyCommand,
  lookupCommand,
  omegatProjectCommand,
  pretranslateCommand,
  restoreCommand,
  romanizeCommand,
  serveCommand,
  suggestCommand,
];
for (const add of COMMANDS) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

/** Commander has printed its own message; ours are printed here. */
function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof CliError)) throw error;
  console.error(`malmoi: ${error.message}`);
  return error.exitCode;
}
