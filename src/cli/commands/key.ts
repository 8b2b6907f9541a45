/** `malmoi key`: makes, lists and ends keys. */
import { Option, type Command } from 'commander';
import { ROLES } from '../../access/roles.js';
import { call, post } from '../client.js';

interface Key {
  id: string;
  name: string;
  role: string;
  hint: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
  key?: string;
}

interface KeyOptions {
  role: string;
  memory?: string;
  perMinute?: string;
}

export function keyCommand(program: Command): void {
  const key = program.command('key').description('make, list and end keys (an administrator’s)');
  key
    .command('add')
    .description('make a key and show it this once')
    .argument('<name>')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).default('viewer'))
    .option('--memory <slugs>', 'memories it is limited to, comma-separated')
    .option('--per-minute <n>', 'requests it may make in a minute')
    .action(async (name: string, { role, memory, perMinute }: KeyOptions) => {
      const made = await post<Key>('/keys', {
        name,
        role,
        ...(memory === undefined ? {} : { memories: memory.split(',') }),
        ...(perMinute === undefined ? {} : { requestsPerMinute: Number(perMinute) }),
      });
      console.log(made.key);
    });
  key
    .command('list')
    .description('all keys')
    .action(async () => {
      const { items } = await call<{ items: Key[] }>('/keys');
      for (const { id, name, role, hint, revokedAt, lastUsedAt } of items) {
        console.log(
          [id, name, role, `${hint}…`, revokedAt ? 'ended' : `last used ${lastUsedAt ?? 'never'}`].join('\t'),
        );
      }
    });
  key
    .command('rotate')
    .description('make a key with the same rights, shown this once; the old one ends later')
    .argument('<id>')
    .option('--overlap <hours>', 'how long the old one still works (24)')
    .action(async (id: string, { overlap }: { overlap?: string }) => {
      const body = overlap === undefined ? {} : { overlapHours: Number(overlap) };
      console.log((await post<Key>(`/keys/${encodeURIComponent(id)}/rotate`, body)).key);
    });
  key
    .command('revoke')
    .description('end a key')
    .argument('<id>')
    .action(async (id: string) => {
      const ended = await call<Key>(`/keys/${encodeURIComponent(id)}`, { method: 'DELETE' });
      console.log(`${ended.name} has ended`);
    });
}
