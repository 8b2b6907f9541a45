/** `malmoi suggest`: how a name or title is written in the other language. */
import { Option, type Command } from 'commander';
import type { Suggestion } from '../../names/suggestion.js';
import { post } from '../client.js';

interface Options {
  from: string;
  origin?: string;
  json?: boolean;
}

export function suggestCommand(program: Command): void {
  program
    .command('suggest')
    .description('how a name, a title, or both together are written in the other language')
    .argument('<text>')
    .addOption(new Option('--from <lang>', 'language of the text').choices(['en', 'ko']).default('ko'))
    .addOption(
      new Option('--origin <lang>', 'language a foreign name comes from').choices(['zh', 'ja', 'en']),
    )
    .option('--json', 'print the answer as JSON')
    .action(run);
}

async function run(text: string, { from, origin, json }: Options): Promise<void> {
  const body = { text, from, to: from === 'ko' ? 'en' : 'ko', ...(origin === undefined ? {} : { origin }) };
  const { suggestions } = await post<{ suggestions: Suggestion[] }>('/suggest', body);
  if (json) console.log(JSON.stringify(suggestions, null, 2));
  else
    for (const each of suggestions)
      console.log(`${each.confidence.toFixed(2)}  ${each.basis.padEnd(8)}  ${each.text}`);
}
