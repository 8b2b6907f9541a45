/** `malmoi romanize`: Korean in Latin letters; needs no service. */
import { Option, type Command } from 'commander';
import { romanize } from '../../romanization/index.js';

const SCHEMES = ['rr', 'rr-letter', 'mr', 'yale', 'name'] as const;

export function romanizeCommand(program: Command): void {
  program
    .command('romanize')
    .description('Korean in Latin letters, with the rules that were applied')
    .argument('<text>')
    .addOption(new Option('--scheme <scheme>', 'romanization').choices(SCHEMES).default('rr'))
    .option('--steps', 'show each rule that was applied')
    .option('--json', 'print the answer as JSON')
    .action(
      (
        text: string,
        { scheme, steps, json }: { scheme: (typeof SCHEMES)[number]; steps?: boolean; json?: boolean },
      ) => {
        const answer = romanize(text, { scheme });
        if (json) console.log(JSON.stringify(answer, null, 2));
        else for (const result of answer.results) console.log(result.text);
        if (steps && !json)
          for (const { rule, before, after } of answer.steps) console.log(`  ${rule}: ${before} → ${after}`);
      },
    );
}
