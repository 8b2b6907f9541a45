/** What the forms of a memory take. */
import { z } from 'zod';
import { int, MAX_NOTE, slug, text } from '../../http/fields.js';

export const newMemory = z.strictObject({ slug, name: text(200).optional() });

export const memoryChange = z.strictObject({
  version: int(1, 2_147_483_647),
  name: text(200),
  description: text(MAX_NOTE, { blank: true }),
  penalty: int(0, 100),
});
