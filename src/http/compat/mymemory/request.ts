/** What MyMemory's requests carry. */
import { z } from 'zod';
import { readLang, text } from '../../fields.js';
import type { Lang } from '../../../concepts/concept.js';

export type Fields = Record<string, string | undefined>;

export const getRequest = z.object({ q: text() });
export const setRequest = z.object({ seg: text(), tra: text() });

export interface LanguagePair {
  from: Lang;
  to: Lang;
}

/** `en|ko`, `en-US|ko-KR`; undefined for any pair that is not held here. */
export function pairOf(langpair: string | undefined): LanguagePair | undefined {
  const [from, to] = (typeof langpair === 'string' ? langpair : '')
    .split('|')
    .map((tag) => readLang(tag.trim()));
  return from !== undefined && to !== undefined && from !== to ? { from, to } : undefined;
}
