/** A suggestion put into the text: the sentence of the finding is found in it, and the words within the sentence. */
import { z } from 'zod';

export interface Sides {
  ko: string;
  en: string;
}

const wanted = z.object({
  lang: z.enum(['ko', 'en']),
  /** The sentences that the finding is in, and how many read the same before them. */
  sentence: z.string().max(50_000),
  before: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  by: z.string().max(5_000),
});

export type Application = z.infer<typeof wanted>;

/** Both texts with the suggestion put in; unchanged when it does not fit any more. */
export function apply(sides: Sides, application: string): Sides {
  const asked = read(application);
  const place = asked && placeOf(sides[asked.lang], asked);
  if (!place) return sides;
  const text = sides[asked.lang];
  return { ...sides, [asked.lang]: text.slice(0, place.start) + asked.by + text.slice(place.end) };
}

/** Sentences of one pair are joined by a space where the text may have a line end. */
function placeOf(text: string, { sentence, before, start, end }: Application) {
  if (end < start || end > sentence.length) return undefined;
  const parts = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
  const pattern = new RegExp(parts.map((part) => `(${flexible(part)})`).join(''), 'g');
  const found = [...text.matchAll(pattern)][before];
  if (!found) return undefined;
  const from = found.index + found[1]!.length;
  return { start: from, end: from + found[2]!.length };
}

const flexible = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

function read(application: string): Application | undefined {
  if (application === '') return undefined;
  try {
    return wanted.safeParse(JSON.parse(application)).data;
  } catch {
    return undefined;
  }
}
