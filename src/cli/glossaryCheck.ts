/** `npm run glossary:check [-- FOLDER]`: prints what is wrong in the shipped tables and how many concepts they hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkGlossary,
  describeCheckProblem,
  describeSummary,
  type TableFile,
} from '../concepts/check/index.js';

const shipped = fileURLToPath(new URL('../../glossary', import.meta.url));

/** Every `.tsv` file of a folder, by name. */
function tablesIn(folder: string): TableFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => ({ file, tsv: readFileSync(resolve(folder, file), 'utf8') }));
}

const { problems, summary } = checkGlossary(tablesIn(process.argv[2] ?? shipped));
const errors = problems.filter((problem) => problem.severity === 'error').length;
for (const problem of problems) console.log(describeCheckProblem(problem));
console.log(describeSummary(summary));
console.log(`${errors} errors, ${problems.length - errors} warnings`);
if (errors > 0) process.exitCode = 1;
