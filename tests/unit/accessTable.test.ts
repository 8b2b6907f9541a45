import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { accessTable } from '../../src/tools/accessTable/table.js';

it('ACCESS.md names every route (npm run access > ACCESS.md)', () => {
  expect(readFileSync('ACCESS.md', 'utf8')).toBe(accessTable());
});
