// Compiles src/ to dist/ (esbuild, file by file, no bundle) and makes Prisma's client when the schema has changed.
// Both are quick when nothing changed, so `npm start` and `npm test` simply call this first.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const clientFolder = join(root, 'src/db/generated');
const stamp = join(clientFolder, 'schema.sha256');

/** Generation needs no schema engine; naming any existing file keeps Prisma from downloading one. */
function generateClient() {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'prisma/schema.prisma')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    ...process.env,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const cli = join(root, 'node_modules/prisma/build/index.js');
  execFileSync(process.execPath, [cli, 'generate'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(clientFolder, { recursive: true });
  writeFileSync(stamp, digest);
}

/** Every TypeScript file below src/. */
function sources() {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What was compiled from a source that is gone. */
function removeStale(out) {
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const source = join(root, 'src', path.slice(out.length)).replace(/\.js(\.map)?$/, '.ts');
    if (entry.isFile() && !existsSync(source)) rmSync(path);
  }
}

generateClient();
if (!process.argv.includes('--client-only')) {
  const out = join(root, 'dist');
  await build({
    entryPoints: sources(),
    outdir: out,
    outbase: join(root, 'src'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
  }).catch(() => {
    rmSync(out, { recursive: true, force: true });
    process.exit(1);
  });
  removeStale(out);
}
