import { otherLang } from './core/context.js';
import type { Check, Draft } from './core/check.js';
import { counterpart, placeOf } from './core/evidence.js';
import type { PairView } from './core/pairView.js';
import { replaceTerm } from './core/replacement.js';
import { NameBook, latinKey, type BookEntry } from './names/book.js';
import { bookMisses, type BookMiss } from './names/bookMisses.js';
import { isNearLatin } from './names/nearMiss.js';
import { eojeolsOf, latinNamesOf, renderingsOf, type Rendering } from './names/renderings.js';
import { severityOfMiss } from './names/severity.js';
import { soundLikeness } from './sound/likeness.js';
import { stemsOf } from './names/stems.js';

/** Likeness from which a rendering is taken to show how the document writes a name. */
const CERTAIN = 0.9;
/** Fewer letters are like too many words. */
const SHORTEST_LATIN = 4;

interface Shown extends BookEntry {
  pair: PairView;
  count: number;
}

/** A word that is rarely written so is no name (`However` and 역시): this share of its pairs must show it. */
const LEAST_SHARE = 0.3;
/** Short words that end like a verb or a noun with its particle are met by chance. */
const CHANCE = /^.[가-힣]?[은는이가을를의에도로와과고해한할]$/u;

/** The rendering, or undefined where it is no name for sure or only the beginning of a word. */
function shownName(pair: PairView, rendering: Rendering): { latin: string; hangul: string } | undefined {
  const { latin, hangul, likeness } = rendering;
  if (likeness < CERTAIN || latin.text.length < SHORTEST_LATIN) return undefined;
  const stems = stemsOf(eojeolsOf(pair)[hangul.word]!.text);
  const stem = stems.findLast((shorter) => soundLikeness(latin.reading, shorter) >= CERTAIN);
  if (stem === undefined || (stem.length <= 2 && CHANCE.test(stem))) return undefined;
  return { latin: latin.text, hangul: stem };
}

/** Every way in which the document writes a name, with how often and where first. */
function waysShown(document: readonly PairView[]): Shown[] {
  const ways = new Map<string, Shown>();
  for (const pair of document) {
    for (const name of renderingsOf(pair).flatMap((rendering) => shownName(pair, rendering) ?? [])) {
      const key = `${latinKey(name.latin)}=${name.hangul}`;
      const before = ways.get(key);
      ways.set(
        key,
        before === undefined ? { ...name, pair, count: 1 } : { ...before, count: before.count + 1 },
      );
    }
  }
  return [...ways.values()];
}

/** In how many pairs each Latin name stands. */
function mentions(document: readonly PairView[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of document) {
    for (const key of new Set(latinNamesOf(pair).map(({ text }) => latinKey(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How the document writes each name: of several ways the commonest, of equals the first. */
function documentBook(document: readonly PairView[]): NameBook {
  const book = new NameBook();
  const total = mentions(document);
  for (const way of waysShown(document).sort((a, b) => b.count - a.count)) {
    const rivals = book.byHangul.get(way.hangul) ?? [];
    const isRare = rivals.some(({ latin }) => isNearLatin(latinKey(latin), latinKey(way.latin)));
    const isChance = way.count < LEAST_SHARE * (total.get(latinKey(way.latin)) ?? 0);
    if (!isRare && !isChance && !book.byLatin.has(latinKey(way.latin))) book.add(way);
  }
  return book;
}

function inconsistent(pair: PairView, miss: BookMiss): Draft {
  const { entry, lang, span, there } = miss;
  const usual = lang === 'ko' ? entry.hangul : entry.latin;
  const { span: marked, suggestion } = replaceTerm(pair.text(lang), lang, { ...span, matched: '' }, usual);
  const elsewhere = entry.pair!;
  const at = elsewhere.text(lang).indexOf(usual);
  return {
    pair,
    lang,
    severity: severityOfMiss(miss, pair),
    span: marked,
    message: {
      en: `Elsewhere in the document the name is ${usual}.`,
      ko: `문서의 다른 곳에서 쓴 표기: ${usual}`,
    },
    suggestions: [suggestion],
    evidence: [
      counterpart(pair, otherLang(lang), there),
      placeOf(
        elsewhere,
        lang,
        { start: at, end: at + usual.length },
        { en: 'the other spelling', ko: '다른 곳의 표기' },
      ),
    ],
  };
}

/** A name that the document writes otherwise in another sentence. */
export const nameConsistency: Check = {
  id: 'name-consistency',
  title: { en: 'Names unlike the rest of the document', ko: '문서 안에서 다른 이름 표기' },
  examples: {
    flags: [
      {
        pairs: [
          ['Elin Johnson spoke first.', '엘린 존슨이 먼저 말했다.'],
          ['Johnson left early.', '존순은 일찍 떠났다.'],
          ['Johnson came back.', '존슨은 돌아왔다.'],
        ],
        marks: '존순',
        suggests: '존슨',
      },
      {
        pairs: [
          ['Manchester won.', '맨체스터가 이겼다.'],
          ['Mancheser lost.', '맨체스터가 졌다.'],
        ],
        marks: 'Mancheser',
        suggests: 'Manchester',
      },
    ],
    passes: [
      {
        pairs: [
          ['Elin Johnson spoke first.', '엘린 존슨이 먼저 말했다.'],
          ['Johnson left early.', '그는 일찍 떠났다.'],
          ['Johnson came back.', '존슨의 귀환.'],
        ],
      },
    ],
  },
  *find(document) {
    const book = documentBook(document);
    for (const pair of document) {
      for (const miss of bookMisses(pair, book)) {
        if (miss.entry.pair !== pair) yield inconsistent(pair, miss);
      }
    }
  },
};
