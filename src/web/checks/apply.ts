/** A suggestion put into the text: the sentence of the finding is found in it, and the words within the sentence. */
import { z } from 'zod';

export interface Sides {
  ko: string;
  en: string;
}

const wanted = z.object({
  lang: z.enum(['ko', 'en']),
  /** The sentence that the finding is in, and which of several that read the same. */
  sentence: z.string().max(50_000),
  start: z.int().min(0),
  end: z.int().min(0),
  by: z.string().max(5_000),
});

export type Application = z.infer<typeof wanted>;

/** Both texts with the suggestion put in; unchanged when it does not fit any more. */
export function apply(sides: Sides, application: string): Sides {
  const asked = read(application);
  if (!asked) return sides;
  const { lang, sentence, start, end, by } = asked;
  const at = sides[lang].indexOf(sentence);
  if (at < 0 || end < start || end > sentence.length) return sides;
  const text = sides[lang];
  return { ...sides, [lang]: text.slice(0, at + start) + by + text.slice(at + end) };
}

function read(application: string): Application | undefined {
  if (application === '') return undefined;
  try {
    return wanted.safeParse(JSON.parse(application)).data;
  } catch {
    return undefined;
  }
}
