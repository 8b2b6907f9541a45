/** Reads rows of `id, memory_id, text` from COPY's binary format, in whatever pieces the stream brings them. */

/** Signature, flags and the length of a header extension, of which there is none. */
const HEADER = 19;
/** Number of columns, then length and value of two integers, then the length of the text. */
const BEFORE_TEXT = 2 + 8 + 8 + 4;
const END = -1;

export type VisitRow = (id: number, memory: number, text: string) => void;

export class BinaryRows {
  private rest: Buffer = Buffer.alloc(0);
  private skip = HEADER;

  constructor(private readonly visit: VisitRow) {}

  /** Visits the rows that are complete with this piece. */
  read(piece: Buffer): void {
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    let at = 0;
    if (bytes.length >= this.skip) {
      at = this.skip;
      this.skip = 0;
      for (let end = rowEnd(bytes, at); end > 0; end = rowEnd(bytes, at)) {
        this.visit(bytes.readInt32BE(at + 6), bytes.readInt32BE(at + 14), text(bytes, at, end));
        at = end;
      }
    }
    this.rest = bytes.subarray(at);
  }
}

/** Where the row at `at` ends; 0 while it is not complete, and after the last one. */
function rowEnd(bytes: Buffer, at: number): number {
  if (bytes.length < at + BEFORE_TEXT || bytes.readInt16BE(at) === END) return 0;
  const end = at + BEFORE_TEXT + bytes.readInt32BE(at + BEFORE_TEXT - 4);
  return end <= bytes.length ? end : 0;
}

const text = (bytes: Buffer, at: number, end: number): string =>
  bytes.toString('utf8', at + BEFORE_TEXT, end);
