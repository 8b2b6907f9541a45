/** Helps formats to recognise their files by the first bytes. */
import { decoderFor } from './encoding/decoders.js';
import { encodingOfXml } from './encoding/detect.js';

/** The beginning of a file as text; what cannot be decoded is left out. */
export function headText(head: Uint8Array): string {
  try {
    const { name, bom } = encodingOfXml(head);
    return decoderFor(name).write(head.subarray(bom));
  } catch {
    return Buffer.from(head).toString('latin1');
  }
}

/** What stands before the root element: white space, declaration, comments, instructions, a doctype. */
const PROLOG = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)/;

/** The root element's start tag (or what of it is in the head) when its local name is `name`. */
export function startsWithElement(head: Uint8Array, name: string): string | undefined {
  let text = headText(head);
  for (let prolog = PROLOG.exec(text); prolog; prolog = PROLOG.exec(text))
    text = text.slice(prolog[0].length);
  const tag = /^<(?:[\w.-]+:)?([\w.-]+)[^>]*/.exec(text);
  return tag?.[1] === name ? tag[0] : undefined;
}
