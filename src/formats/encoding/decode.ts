/** Bytes to text, piece by piece. */
import { FormatError } from '../errors.js';
import { decoderFor, type Decoder } from './decoders.js';
import { encodingOfXml, HEAD_LENGTH, type Encoding } from './detect.js';
import { peek } from './peek.js';

/** Pieces stay small so that what is read from one piece is a small batch, however large the chunks of the source are. */
const PIECE = 64 * 1024;

async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

/** Decodes in a known encoding, its byte order mark left out. Throws FormatError `badBytes`. */
export async function* decodeAs(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  decoder: Decoder = decoderFor(encoding.name),
): AsyncGenerator<string> {
  let skip = encoding.bom;
  for await (const piece of pieces(bytes)) {
    const text = decoder.write(skip > 0 ? piece.subarray(skip) : piece);
    skip = Math.max(0, skip - piece.length);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}

/** Decodes an XML document by byte order mark, declaration, UTF-8. Throws FormatError `emptyFile` for no bytes. */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, HEAD_LENGTH);
  if (head.length === 0) throw new FormatError('emptyFile');
  yield* decodeAs(all, encodingOfXml(head));
}
