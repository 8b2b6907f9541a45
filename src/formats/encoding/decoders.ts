/** Decoders that refuse bytes which do not belong to their encoding, instead of putting U+FFFD. */
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { FormatError } from '../errors.js';

export interface Decoder {
  write(bytes: Uint8Array): string;
  /** What is left at the end of the stream. */
  end(): string;
}

class Utf8Decoder implements Decoder {
  private carry: Uint8Array = new Uint8Array(0);
  private seen = 0;

  write(bytes: Uint8Array): string {
    const all =
      this.carry.length === 0
        ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        : Buffer.concat([this.carry, bytes]);
    const complete = all.length - incompleteTail(all);
    const body = all.subarray(0, complete);
    if (!isUtf8(body))
      throw new FormatError('badBytes', { byte: this.seen + firstBadByte(body), encoding: 'UTF-8' });
    this.carry = all.subarray(complete);
    this.seen += complete;
    return body.toString('utf8');
  }

  end(): string {
    if (this.carry.length > 0) throw new FormatError('badBytes', { byte: this.seen, encoding: 'UTF-8' });
    return '';
  }
}

/** Bytes at the end that begin a character without completing it. */
export function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** Binary search: a prefix cut at a character is UTF-8 up to the first bad byte. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const prefix = bytes.subarray(0, middle);
    if (isUtf8(prefix.subarray(0, middle - incompleteTail(prefix)))) good = middle;
    else bad = middle;
  }
  return good;
}

class Utf16Decoder implements Decoder {
  private readonly decoder: TextDecoder;
  private seen = 0;

  constructor(private readonly encoding: 'utf-16le' | 'utf-16be') {
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  write(bytes: Uint8Array): string {
    const text = this.attempt(() => this.decoder.decode(bytes, { stream: true }));
    this.seen += bytes.length;
    return text;
  }

  end(): string {
    return this.attempt(() => this.decoder.decode());
  }

  private attempt(decode: () => string): string {
    try {
      return decode();
    } catch {
      throw new FormatError('badBytes', { byte: this.seen, encoding: this.encoding.toUpperCase() });
    }
  }
}

/** Encodings of one language, by iconv-lite; none of them holds U+FFFD, so one in the result is a bad byte. */
class LegacyDecoder implements Decoder {
  private readonly decoder: iconv.DecoderStream;
  private seen = 0;

  constructor(private readonly encoding: string) {
    this.decoder = iconv.getDecoder(encoding);
  }

  write(bytes: Uint8Array): string {
    const text = this.checked(this.decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
    this.seen += bytes.length;
    return text;
  }

  end(): string {
    return this.checked(this.decoder.end() ?? '');
  }

  private checked(text: string): string {
    if (text.includes('\uFFFD'))
      throw new FormatError('badBytes', { byte: this.seen, encoding: this.encoding });
    return text;
  }
}

/** The decoder for a name that `encodings.ts` found. */
export function decoderFor(encoding: string): Decoder {
  if (encoding === 'utf-8') return new Utf8Decoder();
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new Utf16Decoder(encoding);
  return new LegacyDecoder(encoding);
}
