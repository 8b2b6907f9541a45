/** Writes encoded texts into a table, with the tokens that their marks are made from. */
import type { EncodedText } from '../encode.js';
import type { Vocabulary } from '../vocabulary.js';
import type { SlotTable } from './slotTable.js';
import { MOST_COPIES, readTokens } from './tokens.js';

export class SlotWriter {
  private tokens = new Int32Array(512);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Appends a slot; none for a text without units. */
  write(table: SlotTable, id: number, version: number, text: EncodedText): void {
    const { units } = text;
    if (units.length === 0) return;
    const most = units.length * MOST_COPIES;
    if (this.tokens.length < most) this.tokens = new Int32Array(most * 2);
    readTokens(this.vocabulary, units, units.length, this.tokens);
    table.push({ id, version, text, tokens: this.tokens });
  }
}
