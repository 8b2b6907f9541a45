/** Reads a stream of bytes as lines and as blocks that end with a line `\.`. */
import { BackupError } from './file.js';

const NEWLINE = 10;
const END = Buffer.from('\n\\.\n');
const END_AT_ONCE = Buffer.from('\\.\n');
/** A head or a section's line; far longer than any of ours. */
const LINE_LIMIT = 1_000_000;

export class BlockReader {
  private held = Buffer.alloc(0);
  private readonly source: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** The next line without its end; undefined at the end of the file. */
  async line(): Promise<string | undefined> {
    let at = this.held.indexOf(NEWLINE);
    while (at < 0) {
      if (this.held.length > LINE_LIMIT || !(await this.more())) {
        if (this.held.length === 0) return undefined;
        throw cutOff();
      }
      at = this.held.indexOf(NEWLINE);
    }
    return this.take(at, 1).toString('utf8');
  }

  /** The bytes up to the line `\.`, which is taken too. */
  async *block(): AsyncGenerator<Buffer> {
    while (this.held.length < END_AT_ONCE.length) if (!(await this.more())) throw cutOff();
    if (this.held.subarray(0, END_AT_ONCE.length).equals(END_AT_ONCE)) {
      this.take(0, END_AT_ONCE.length);
      return;
    }
    for (;;) {
      const at = this.held.indexOf(END);
      if (at >= 0) {
        yield this.take(at + 1, END_AT_ONCE.length);
        return;
      }
      // The end may lie across two pieces.
      const safe = this.held.length - END.length + 1;
      if (safe > 0) yield this.take(safe, 0);
      if (!(await this.more())) throw cutOff();
    }
  }

  private take(length: number, drop: number): Buffer {
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length + drop);
    return taken;
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next().catch(() => {
      throw cutOff();
    });
    if (next.done) return false;
    this.held = Buffer.concat([this.held, next.value]);
    return true;
  }
}

const cutOff = (): BackupError => new BackupError('the file cannot be restored: it is damaged or cut off');
