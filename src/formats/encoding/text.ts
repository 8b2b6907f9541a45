/** Decoding of files without a declaration of their own: tables, glossaries, PO. */
import { isUtf8 } from 'node:buffer';
import { FormatError } from '../errors.js';
import { decodeAs } from './decode.js';
import { decoderFor, incompleteTail, type Decoder } from './decoders.js';
import { encodingNamed, encodingOfMark, encodingOfZeros, HEAD_LENGTH } from './detect.js';
import { peek } from './peek.js';

/** Bytes from the first that is not ASCII on which the guess is made: some hundred Korean words. */
const SAMPLE = 4096;

/**
 * UTF-8 or cp949 (the code page of Korean Windows), told by the bytes: Korean text in cp949 is never valid UTF-8
 * over more than a few characters. ASCII is passed on at once.
 */
class GuessingDecoder implements Decoder {
  private decoder: Decoder | undefined;
  private waiting: Uint8Array = new Uint8Array(0);

  write(bytes: Uint8Array): string {
    if (this.decoder) return this.decoder.write(bytes);
    if (this.waiting.length === 0 && isAscii(bytes)) return Buffer.from(bytes).toString('latin1');
    this.waiting = Buffer.concat([this.waiting, bytes]);
    return this.waiting.length < SAMPLE ? '' : this.decide().write(this.waiting);
  }

  end(): string {
    if (this.decoder) return this.decoder.end();
    const decoder = this.decide();
    return decoder.write(this.waiting) + decoder.end();
  }

  private decide(): Decoder {
    const whole = this.waiting.subarray(0, this.waiting.length - incompleteTail(this.waiting));
    this.decoder = decoderFor(isUtf8(whole) ? 'utf-8' : 'cp949');
    return this.decoder;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Emacs' and OmegaT's way to declare an encoding in a comment. */
const MAGIC_COMMENT = /-\*-\s*coding:\s*([A-Za-z0-9._-]{1,40})\s*-\*-/;

/**
 * Text by byte order mark, zeros of UTF-16, a `-*- coding: … -*-` in the first kilobyte, else UTF-8 or cp949.
 * Throws FormatError `emptyFile`, `unknownEncoding`, `badBytes`.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, HEAD_LENGTH);
  if (head.length === 0) throw new FormatError('emptyFile');
  const wide = encodingOfMark(head) ?? encodingOfZeros(head);
  const declared = MAGIC_COMMENT.exec(Buffer.from(head.subarray(0, HEAD_LENGTH)).toString('latin1'))?.[1];
  if (wide) yield* decodeAs(all, wide);
  else if (declared !== undefined) yield* decodeAs(all, { name: encodingNamed(declared), bom: 0 });
  else yield* decodeAs(all, { name: 'utf-8', bom: 0 }, new GuessingDecoder());
}
