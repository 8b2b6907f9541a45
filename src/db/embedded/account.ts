/** PostgreSQL refuses to run as root: then its programs run as an unprivileged account of the system. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Account {
  uid: number;
  gid: number;
}

/** Accounts that may serve, the best first; `nobody` is on every system. */
const CANDIDATES = ['postgres', 'nobody'];

/** The account to run PostgreSQL as, or undefined where the user of this process will do. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const user = users.find((fields) => fields[0] === name);
    if (user) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new Error(
    'PostgreSQL cannot run as root and there is no account "postgres" or "nobody". Start Malmoi as another user or set DATABASE_URL.',
  );
}

/** Whether the account may enter the folder (and so everything above it). */
export function mayEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
