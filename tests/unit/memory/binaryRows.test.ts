import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BinaryRows } from '../../../src/memory/loading/binaryRows.js';

type Row = [id: number, memory: number, text: string];

const int16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const field = (value: Buffer): Buffer => Buffer.concat([int32(value.length), value]);

/** As PostgreSQL writes it. */
const written = (rows: Row[]): Buffer =>
  Buffer.concat([
    Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'),
    int32(0),
    int32(0),
    ...rows.flatMap(([id, memory, text]) => [
      int16(3),
      field(int32(id)),
      field(int32(memory)),
      field(Buffer.from(text, 'utf8')),
    ]),
    int16(-1),
  ]);

describe('BinaryRows', () => {
  it('reads the same rows however the stream is cut', () => {
    const row = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', '서울', 'Seoul', '둘 사이 “와” 😀'));
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 40 })),
        (rows, cuts) => {
          const read: Row[] = [];
          const reader = new BinaryRows((...each) => read.push(each));
          const bytes = written(rows);
          let at = 0;
          for (const cut of cuts) reader.read(bytes.subarray(at, (at = Math.min(bytes.length, at + cut))));
          reader.read(bytes.subarray(at));
          expect(read).toEqual(rows);
        },
      ),
    );
  });
});
