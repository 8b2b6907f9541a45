import { describe, expect, it } from '@jest/globals';
import type { Bead } from '../../../src/alignment/index.js';
import type { HistoryItem } from '../../../src/history/revisions.js';
import type { DocumentRow } from '../../../src/documents/document.js';
import { applyEdit, undoTarget } from '../../../src/web/documents/edit.js';

const row = (beads: Bead[]): DocumentRow =>
  ({ alignment: { en: ['a', 'b', 'c'], ko: ['가', '나', '다'], beads } }) as unknown as DocumentRow;

/** `0+1:0 2:1,2` written short: sentences of the English side, colon, of the Korean. */
function beadsOf(text: string): Bead[] {
  const numbers = (part: string): number[] => (part === '' ? [] : part.split(',').map(Number));
  return text.split(' ').map((each) => {
    const [en, ko] = each.split(':');
    return { en: numbers(en!), ko: numbers(ko!), score: 1 };
  });
}
const shown = (beads: readonly Bead[]): string =>
  beads.map(({ en, ko }) => `${en.join()}:${ko.join()}`).join(' ');

describe('steps of a review', () => {
  it.each([
    { from: '0:0 1:1 2:2', step: 'merge', place: 0, to: '0,1:0,1 2:2', focus: 0 },
    { from: '0:0 1:1 2:2', step: 'merge', place: 2, to: undefined },
    { from: '0,1:0,1 2:2', step: 'split', place: 0, to: '0:0 1:1 2:2', focus: 0 },
    { from: '0:0 1:1', step: 'split', place: 0, to: ':0 0: 1:1', focus: 0 },
    { from: '0: 1:1', step: 'split', place: 0, to: undefined },
    { from: '0,1:0 2:1', step: 'enDown', place: 0, to: '0:0 1,2:1', focus: 0 },
    { from: '0:0 1,2:1', step: 'enUp', place: 1, to: '0,1:0 2:1', focus: 1 },
    { from: '0:0 1:1', step: 'koUp', place: 0, to: undefined },
    { from: '0: 1:0 2:1', step: 'enDown', place: 0, to: '0,1:0 2:1', focus: 0 },
    { from: '0:0 1: 2:1', step: 'enUp', place: 1, to: '0,1:0 2:1', focus: 0 },
    { from: '0:0 1:1', step: 'drop', place: 1, to: '0:0', focus: 0 },
    { from: '0:0 1:1', step: 'restoreEn', place: 2, to: '0:0 1:1 2:', focus: 2 },
    { from: '0:0 1:1', step: 'restoreEn', place: 1, to: undefined },
    { from: '0:0 1:1', step: 'dance', place: 1, to: undefined },
    { from: '0:0 1:1', step: 'merge', place: 9, to: undefined },
  ])('$step at $place of $from', ({ from, step, place, to, focus }) => {
    const edited = applyEdit(row(beadsOf(from)), step, place);
    expect(edited && shown(edited.beads)).toBe(to);
    if (to !== undefined) expect(edited?.focus).toBe(focus);
  });
});

describe('undo', () => {
  const item = (version: number, action: HistoryItem['action'], beads: string): HistoryItem => ({
    ...{ version, action, at: '', by: '', before: null },
    after: { beads },
  });
  it.each([
    { name: 'the step before', items: [item(2, 'update', 'b'), item(1, 'create', 'a')], to: 1 },
    {
      name: 'further back after an undo',
      items: [item(4, 'revert', 'b'), item(3, 'update', 'c'), item(2, 'update', 'b'), item(1, 'create', 'a')],
      to: 1,
    },
    {
      name: 'nothing before the first',
      items: [item(3, 'revert', 'a'), item(2, 'update', 'b'), item(1, 'create', 'a')],
      to: 0,
    },
  ])('goes to $name', ({ items, to }) => {
    expect(undoTarget(items)).toBe(to);
  });
});
