/** `malmoi serve`: the service, as `npm start` runs it. */
import type { Command } from 'commander';

export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('start the service (the same as npm start; settings come from the environment)')
    .action(async () => {
      await import('../../server.js');
    });
}
