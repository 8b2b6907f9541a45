/** The bytes of a file with some places of its text changed, all others as they were. */
import iconv from 'iconv-lite';
import { decodeAs } from '../encoding/decode.js';
import { encodingOfXml, type Encoding } from '../encoding/detect.js';
import { FormatError } from '../errors.js';
import type { Edit } from './edits.js';

export interface DecodedFile {
  text: string;
  encoding: Encoding;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Throws FormatError `encodingNotReversible` where the text would not give the same bytes again. */
export async function decodeFile(bytes: Buffer): Promise<DecodedFile> {
  const encoding = encodingOfXml(bytes);
  const parts: string[] = [];
  for await (const part of decodeAs(once(bytes), encoding)) parts.push(part);
  const text = parts.join('');
  if (!encode(text, encoding.name).equals(bytes.subarray(encoding.bom))) {
    throw new FormatError('encodingNotReversible', { encoding: encoding.name });
  }
  return { text, encoding };
}

function encode(text: string, encoding: string): Buffer {
  return encoding === 'utf-8' ? Buffer.from(text) : iconv.encode(text, encoding, { addBOM: false });
}

/** A character that the file's encoding lacks becomes a reference. */
function encodable(text: string, encoding: string): string {
  if (/^utf-/.test(encoding)) return text;
  return Array.from(text)
    .map((character) =>
      iconv.decode(iconv.encode(character, encoding), encoding) === character
        ? character
        : `&#${character.codePointAt(0)!};`,
    )
    .join('');
}

/** Applies edits that do not overlap. */
export function applyEdits(bytes: Buffer, { text, encoding }: DecodedFile, edits: readonly Edit[]): Buffer {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts = [bytes.subarray(0, encoding.bom)];
  let done = 0;
  for (const edit of ordered) {
    parts.push(encode(text.slice(done, edit.start), encoding.name));
    parts.push(encode(encodable(edit.text, encoding.name), encoding.name));
    done = edit.end;
  }
  parts.push(encode(text.slice(done), encoding.name));
  return Buffer.concat(parts);
}
