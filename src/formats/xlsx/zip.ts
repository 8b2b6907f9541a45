/** Looks through a ZIP archive before anyone unpacks it: how large it becomes, and whether its XML declares entities. */
import { inflateRawSync } from 'node:zlib';
import { FormatError } from '../errors.js';
import type { Limits } from '../limits.js';

/** Signatures and lengths: APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A workbook of a hundred sheets has some 300 parts. */
const MOST_ENTRIES = 2000;

const broken = (detail: string): FormatError => new FormatError('notAWorkbook', { detail });

/** Throws FormatError `notAWorkbook`, `unpacksTooLarge` or `entityDeclared`. */
export function checkZip(bytes: Buffer, limits: Limits): void {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_LENGTH > bytes.length || bytes.readUInt32LE(end) !== END)
    throw broken('no ZIP archive');
  const entries = bytes.readUInt16LE(end + 10);
  if (entries > MOST_ENTRIES) throw broken('too many parts');
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + CENTRAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      throw broken('damaged ZIP directory');
    const content = unpack(bytes, at, limits.unpacked - unpacked, limits);
    unpacked += content.length;
    if (content.includes('<!ENTITY')) throw new FormatError('entityDeclared', {}, { line: 1 });
    const names = bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    at += CENTRAL_LENGTH + names;
  }
}

/** The sizes that the archive claims are not believed: unpacking stops at what is left. */
function unpack(bytes: Buffer, central: number, left: number, limits: Limits): Buffer {
  const method = bytes.readUInt16LE(central + 10);
  const size = bytes.readUInt32LE(central + 20);
  const local = bytes.readUInt32LE(central + 42);
  if (local + LOCAL_LENGTH > bytes.length) throw broken('damaged ZIP directory');
  const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  const tooLarge = (): FormatError => new FormatError('unpacksTooLarge', { limit: limits.unpacked });
  if (method === 0) {
    if (packed.length > left) throw tooLarge();
    return packed;
  }
  if (method !== 8) throw broken('unknown compression');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw broken('damaged part');
  }
}
