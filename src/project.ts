/** Where the project's own files lie; the same from src/ and from the compiled dist/. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** Absolute path of a file of the project, such as `glossary/titles.tsv`. */
export function projectPath(name: string): string {
  return fileURLToPath(new URL(name, ROOT));
}

/** Version in package.json. */
export const VERSION = (JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string })
  .version;
