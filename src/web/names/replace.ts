/** A name put right everywhere in a text: `["Oh Sehoon","Oh Se-hoon"]` from a button of the page. */
import { z } from 'zod';

const wanted = z.tuple([z.string().min(1).max(500), z.string().min(1).max(500)]);

export function replaceAll(text: string, replacement: string): { text: string; count: number } {
  const [from, to] = read(replacement) ?? [];
  if (from === undefined || to === undefined) return { text, count: 0 };
  const pieces = text.split(from);
  return { text: pieces.join(to), count: pieces.length - 1 };
}

function read(replacement: string): [string, string] | undefined {
  if (replacement === '') return undefined;
  try {
    return wanted.safeParse(JSON.parse(replacement)).data;
  } catch {
    return undefined;
  }
}
