/** `malmoi lookup`: what the memory and the glossary know of a text. */
import { Option, type Command } from 'commander';
import type { LookupAnswer } from '../../memory/lookup.js';
import { post } from '../client.js';

interface Options {
  from: string;
  min: string;
  limit: string;
  json?: boolean;
}

export function lookupCommand(program: Command): void {
  program
    .command('lookup')
    .description('matches, terms and names for a text')
    .argument('<text>')
    .addOption(new Option('--from <lang>', 'language of the text').choices(['en', 'ko']).default('ko'))
    .option('--min <score>', 'lowest score of a match', '70')
    .option('--limit <count>', 'matches at most', '5')
    .option('--json', 'print the answer as JSON')
    .action(run);
}

async function run(text: string, { from, min, limit, json }: Options): Promise<void> {
  const to = from === 'ko' ? 'en' : 'ko';
  const answer = await post<LookupAnswer>('/lookup', { text, from, to, min, limit });
  if (json) {
    console.log(JSON.stringify(answer, null, 2));
    return;
  }
  for (const match of answer.matches)
    console.log(`${match.score}  ${match.source}\n     ${match.repair?.target ?? match.target}`);
  if (answer.matches.length === 0) console.log('no match');
  for (const term of answer.terms)
    console.log(`term  ${term.text} → ${term.translations.map((each) => each.text).join(', ')}`);
  for (const name of answer.names) {
    const best = name.suggestions
      .slice(0, 3)
      .map((each) => `${each.text} (${each.basis} ${each.confidence.toFixed(2)})`);
    console.log(`name  ${name.text} → ${best.join(', ')}`);
  }
}
