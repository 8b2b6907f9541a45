import { otherLang } from './core/context.js';
import type { Check, Draft } from './core/check.js';
import { counterpart, placeOf } from './core/evidence.js';
import type { PairView } from './core/pairView.js';
import { replaceTerm } from './core/replacement.js';
import { NameBook, latinKey, type BookEntry } from './names/book.js';
import { bookMisses, type BookMiss } from './names/bookMisses.js';
import { renderingsOf } from './names/renderings.js';
import { soundLikeness } from './sound/likeness.js';

/** Likeness from which a rendering is taken to show how the document writes a name. */
const CERTAIN = 0.9;
/** Fewer letters are like too many words. */
const SHORTEST_LATIN = 4;

interface Shown extends BookEntry {
  pair: PairView;
  count: number;
}

/** How the document writes each name: of several ways the commonest, of equals the first. */
function documentBook(document: readonly PairView[]): NameBook {
  const shown = new Map<string, Map<string, Shown>>();
  for (const pair of document) {
    for (const { latin, hangul, likeness } of renderingsOf(pair)) {
      if (likeness < CERTAIN || latin.text.length < SHORTEST_LATIN) continue;
      const ways = shown.get(latinKey(latin.text)) ?? new Map<string, Shown>();
      shown.set(latinKey(latin.text), ways);
      const way = ways.get(hangul.text) ?? { latin: latin.text, hangul: hangul.text, pair, count: 0 };
      ways.set(hangul.text, { ...way, count: way.count + 1 });
    }
  }
  const book = new NameBook();
  for (const ways of shown.values()) book.add(commonest([...ways.values()]));
  return book;
}

function commonest(ways: readonly Shown[]): Shown {
  return ways.reduce((best, way) => (way.count > best.count ? way : best));
}

/** A spelling that fits the sound as well is another way to write it; one that does not is wrong. */
function severityOf({ entry, lang, span }: BookMiss, pair: PairView): 'error' | 'warning' {
  const found = pair.text(lang).slice(span.start, span.end);
  const likeness = lang === 'ko' ? soundLikeness(entry.latin, found) : soundLikeness(found, entry.hangul);
  return likeness < CERTAIN - 0.05 ? 'error' : 'warning';
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
    severity: severityOf(miss, pair),
    span: marked,
    message: { en: `Elsewhere in the document the name is ${usual}.`, ko: `문서의 다른 곳에서 쓴 표기: ${usual}` },
    suggestions: [suggestion],
    evidence: [
      counterpart(pair, otherLang(lang), there),
      placeOf(elsewhere, lang, { start: at, end: at + usual.length }, { en: 'the other spelling', ko: '다른 곳의 표기' }),
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
        marks: '존순은',
        suggests: '존슨은',
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
