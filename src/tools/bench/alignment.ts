/** Alignment in process: one long article pair by sentences, in plain text with paragraphs, and with no counterpart. */
import { align } from '../../alignment/index.js';
import type { Pair } from './corpus.js';
import type { BenchInput, Figure, Section } from './sections.js';

/** Sentences a side; the last ones are a book. */
const SIZES = [250, 500, 1_000, 2_000, 10_000];
/** Sentences of a paragraph of the plain texts. */
const PARAGRAPH = 5;

export const alignment: Section = {
  name: 'alignment',
  about: 'long article pairs aligned in process',
  run,
};

function run({ corpus: { segments } }: BenchInput): Figure[] {
  // It does not depend on the size of a memory: the smallest corpus is enough.
  if (segments.length > Math.max(...SIZES)) return [];
  align('Warm up.', '준비.');
  const sizes = SIZES.filter((size) => size <= segments.length);
  const rows = sizes.map((size) => measured(`align ${size} sentences`, size, sides(segments.slice(0, size))));
  const some = segments.slice(0, 1_000);
  const left = segments.slice(1_000, 2_000);
  const texts = { en: inParagraphs(some.map(({ en }) => en)), ko: inParagraphs(some.map(({ ko }) => ko)) };
  return [
    ...rows,
    measured('align 1000 in paragraphs', some.length, texts),
    measured('align 1000 unrelated', some.length, { en: sides(some).en, ko: sides(left).ko }),
  ];
}

const sides = (pairs: readonly Pair[]) => ({
  en: pairs.map(({ en }) => en),
  ko: pairs.map(({ ko }) => ko),
});

function inParagraphs(sentences: readonly string[]): string {
  return sentences.map((sentence, at) => (at % PARAGRAPH === 0 ? `\n${sentence}` : sentence)).join(' ');
}

type Text = string | string[];

/** CPU rather than wall time: what else runs on the machine is not counted. */
function measured(name: string, size: number, { en, ko }: { en: Text; ko: Text }): Figure {
  globalThis.gc?.();
  const [before, started] = [process.memoryUsage().rss, process.cpuUsage()];
  const { beads } = align(en, ko);
  const { user, system } = process.cpuUsage(started);
  const cpuMs = Math.round((user + system) / 1000);
  const megabytes = Math.max(0, Math.round((process.memoryUsage().rss - before) / 2 ** 20));
  return { name, cpuMs, msASentence: cpuMs / size, beads: beads.length, megabytes };
}
