import type {
  Format,
  FormatEvent,
  FormatRecord,
  Output,
  ReadOptions,
  TranslationUnit,
  WriteOptions,
} from '../../../src/formats/index.js';

/** The bytes in chunks of `size`, as an upload delivers them. */
export async function* chunks(content: string | Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

export async function readAll(
  format: Pick<Format, 'read'>,
  content: string | Uint8Array,
  options?: ReadOptions,
  size?: number,
): Promise<FormatEvent[]> {
  const events: FormatEvent[] = [];
  for await (const event of format.read(chunks(content, size), options)) events.push(event);
  return events;
}

export async function readUnits(
  format: Format,
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<TranslationUnit[]> {
  return (await readAll(format, content, options)).flatMap((event) =>
    event.type === 'unit' ? [event.unit] : [],
  );
}

export async function writeAll(
  format: Format,
  records: FormatRecord[],
  options?: WriteOptions,
): Promise<Buffer> {
  return joined(format.write(records, options));
}

export async function joined(output: AsyncIterable<Output>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of output) parts.push(Buffer.from(part as string));
  return Buffer.concat(parts);
}

/** A unit with plain texts and whatever else is given. */
export function unitOf(en: string, ko: string, more: Partial<TranslationUnit> = {}): TranslationUnit {
  return { en: { text: en, tags: [] }, ko: { text: ko, tags: [] }, ...more };
}
