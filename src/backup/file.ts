/**
 * The file of a backup: gzip of a head line, then for each table a line of JSON, its rows as COPY writes them and a line
 * `\.`, and at the end a line with the fingerprint. COPY escapes every backslash, so no row reads `\.`.
 */
import { z } from 'zod';

export const MAGIC = 'malmoi-backup';
export const TABLE_END = '\\.\n';

const head = z.object({
  format: z.literal(MAGIC),
  version: z.literal(1),
  made: z.string(),
  by: z.string(),
  migrations: z.array(z.string()),
});
const table = z.object({ table: z.string(), columns: z.array(z.string()) });
const end = z.object({
  tables: z.record(z.string(), z.object({ rows: z.string(), digest: z.string() })),
  sequences: z.record(z.string(), z.string()),
});

export type Head = z.infer<typeof head>;

/** The file is no backup, cut off, or of a later version. */
export class BackupError extends Error {}

export const readHead = (line: string): Head =>
  parse(head, line, 'it does not begin like a backup of Malmoi');

export function readSection(line: string): z.infer<typeof table> | z.infer<typeof end> {
  return parse(z.union([table, end]), line, 'it is damaged or cut off');
}

function parse<T>(schema: z.ZodType<T>, line: string, otherwise: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new BackupError(`the file cannot be restored: ${otherwise}`);
  }
}
