/** Which encoding a file is in: byte order mark, then declaration, then UTF-8 (XML 1.0 appendix F). */
import iconv from 'iconv-lite';
import { FormatError } from '../errors.js';

export interface Encoding {
  /** `utf-8`, `utf-16le`, `utf-16be`, or a name that iconv-lite knows. */
  name: string;
  /** Bytes of the byte order mark, to be skipped. */
  bom: number;
}

/** UTF-32LE before UTF-16LE: its mark begins with the other's. */
const MARKS: readonly { bytes: readonly number[]; name: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
];

/** The encoding that a byte order mark names. */
export function encodingOfMark(head: Uint8Array): Encoding | undefined {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  return mark && { name: mark.name, bom: mark.bytes.length };
}

/** UTF-16 without a mark: an ASCII character has a zero beside it. */
export function encodingOfZeros(head: Uint8Array): Encoding | undefined {
  if (head.length < 2) return undefined;
  if (head[0] !== 0 && head[1] === 0) return { name: 'utf-16le', bom: 0 };
  return head[0] === 0 && head[1] !== 0 ? { name: 'utf-16be', bom: 0 } : undefined;
}

/** iconv-lite also “decodes” these; none is a character encoding that a file may claim. */
const NOT_TEXT = /^(hex|base64|binary|utf-?7|utf7imap|internal)/;
/** A declaration that could be read as single bytes cannot be in one of these. */
const WIDE = /^(utf-?16|utf-?32|ucs-?[24]|iso-10646-ucs)/;

/** The usable name for what a file declares; UTF-8 where the declaration cannot be true. */
export function encodingNamed(declared: string): string {
  const name = declared.toLowerCase();
  if (WIDE.test(name) || name === 'utf-8' || name === 'utf8') return 'utf-8';
  if (NOT_TEXT.test(name) || !iconv.encodingExists(name))
    throw new FormatError('unknownEncoding', { encoding: declared });
  return name;
}

const XML_DECLARATION = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/;

/** Bytes that detection looks at. */
export const HEAD_LENGTH = 1024;

/** The encoding of an XML document. */
export function encodingOfXml(head: Uint8Array): Encoding {
  const wide = encodingOfMark(head) ?? encodingOfZeros(head);
  if (wide) return wide;
  const declared = XML_DECLARATION.exec(Buffer.from(head.subarray(0, HEAD_LENGTH)).toString('latin1'))?.[1];
  return { name: declared === undefined ? 'utf-8' : encodingNamed(declared), bom: 0 };
}
