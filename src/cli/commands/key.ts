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

export function keyCommand(program: Command): void {
  const key = program.command('key').description('make, list and end keys (an administrator’s)');
  key
    .command('add')
    .description('make a key and show it this once')
    .argument('<name>')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).default('viewer'))
    .option('--memory <slugs>', 'memories it is limited to, comma-separated')
    .action(async (name: string, { role, memory }: { role: string; memory?: string }) => {
      const made = await post<Key>('/keys', {
        name,
        role,
        ...(memory === undefined ? {} : { memories: memory.split(',') }),
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
    .command('revoke')
    .description('end a key')
    .argument('<id>')
    .action(async (id: string) => {
      const ended = await call<Key>(`/keys/${encodeURIComponent(id)}`, { method: 'DELETE' });
      console.log(`${ended.name} has ended`);
    });
}
