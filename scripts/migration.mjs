// `node scripts/migration.mjs NAME` writes the SQL from an empty database (first) or the migrations so far to the schema.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openSchemaEngine, SCHEMA_PATH } from '../dist/db/schemaEngine.js';
import { readMigrations } from '../dist/db/migrations.js';

const [name] = process.argv.slice(2);
if (!name || !process.env.DATABASE_URL) {
  console.error(
    'usage: DATABASE_URL=postgresql://… node scripts/migration.mjs NAME  (an empty database, used as shadow)',
  );
  process.exit(2);
}
mkdirSync('prisma/migrations', { recursive: true });
const { engine } = await openSchemaEngine(process.env.DATABASE_URL);
const files = [{ path: SCHEMA_PATH, content: readFileSync(SCHEMA_PATH, 'utf8') }];
const first = readdirSync('prisma/migrations', { withFileTypes: true }).every(
  (entry) => !entry.isDirectory(),
);
const from = first ? { tag: 'empty' } : { tag: 'migrations', ...(await readMigrations()) };
const filters = { externalTables: [], externalEnums: [] };
const { stdout } = await engine.diff({
  from,
  to: { tag: 'schemaDatamodel', files },
  script: true,
  shadowDatabaseUrl: process.env.DATABASE_URL,
  exitCode: null,
  filters,
});
const folder = `prisma/migrations/${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/migration.sql`, stdout ?? '');
console.log(folder);
process.exit(0);
