import { z } from 'zod';
import { MAX_NOTE, text } from '../../fields.js';

export const kind = z.enum(['person', 'place', 'organization', 'term']);
export const decision = z.strictObject({
  en: text(500),
  ko: text(500),
  kind,
  note: text(MAX_NOTE, { blank: true }).nullable().optional(),
  source: text(1_000, { blank: true }).nullable().optional(),
});
