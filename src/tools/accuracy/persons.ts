/** Korean persons both ways, on rows that the counts have not seen (ten folds) and with the counts as shipped. */
import type { NamePair } from '../../names/spelling/counts.js';
import { countSpellings, lettersOf } from '../../names/spelling/counts.js';
import { hangulNameCandidates, koreanNameCandidates } from '../../names/spelling/index.js';
import type { SpellingModel } from '../../names/spelling/model.js';
import { buildModel } from '../../names/spelling/model.js';
import type { Shown } from './calibration.js';
import { koreanPersons } from './data.js';
import type { Figure } from './report.js';
import { measure } from './report.js';

const FOLDS = 10;

/** Fold of a name: the same Hangul name is always in the same fold, so no row is tested on its namesake. */
export function foldOf(pair: NamePair): number {
  return (
    Array.from(pair.surnameKo + pair.givenKo).reduce(
      (hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0,
      7,
    ) % FOLDS
  );
}

/** Each pair with a model that has not seen it. */
export function* heldOut(
  pairs: readonly NamePair[] = koreanPersons(),
): Generator<{ pairs: NamePair[]; model: SpellingModel }> {
  for (let fold = 0; fold < FOLDS; fold++) {
    yield {
      pairs: pairs.filter((pair) => foldOf(pair) === fold),
      model: buildModel(countSpellings(pairs.filter((pair) => foldOf(pair) !== fold))),
    };
  }
}

/** Where the right answer stood among the candidates, from 0; Infinity when it was not among them. */
interface Ranked {
  rank: number;
  what: string;
}

const RANKS = [1, 3, 5, 10] as const;

function figures(
  what: string,
  ranked: readonly Ranked[],
  targets: readonly number[] = [],
  note = '',
): Figure[] {
  return RANKS.map((rank, i) =>
    measure(`${what} @${rank}`, ranked, (item) => item.rank < rank, {
      note,
      show: (item) => item.what,
      ...(targets[i] !== undefined && { target: targets[i] }),
    }),
  );
}

/** Ranks and shown confidences of one direction. */
export interface Run {
  ranked: Ranked[];
  shown: Shown[];
}

function rankIn(run: Run, what: string, candidates: readonly { confidence: number; right: boolean }[]): void {
  const rank = candidates.findIndex((candidate) => candidate.right);
  run.ranked.push({ rank: rank < 0 ? Infinity : rank, what });
  run.shown.push(...candidates);
}

/** Hangul to letters, compared on letters alone. */
function toLatin(run: Run, pair: NamePair, model?: SpellingModel): void {
  const gold = lettersOf(pair.surnameEn + pair.givenEn);
  const candidates = koreanNameCandidates(pair.surnameKo + pair.givenKo, { ...(model && { model }) });
  rankIn(
    run,
    `${pair.surnameKo}${pair.givenKo} ${pair.surnameEn} ${pair.givenEn} | ${candidates
      .slice(0, 3)
      .map((c) => c.text)
      .join(', ')}`,
    candidates.map(({ text, confidence }) => ({ confidence, right: lettersOf(text) === gold })),
  );
}

/** Letters to Hangul, the Latin name as the source writes it. */
function toHangul(run: Run, pair: NamePair, model?: SpellingModel): void {
  const gold = pair.surnameKo + pair.givenKo;
  const latin = `${pair.surnameEn} ${pair.givenEn}`;
  const candidates = hangulNameCandidates(latin, { ...(model && { model }) });
  rankIn(
    run,
    `${latin} ${gold} | ${candidates
      .slice(0, 3)
      .map((c) => c.text)
      .join(', ')}`,
    candidates.map(({ text, confidence }) => ({ confidence, right: text === gold })),
  );
}

/** All pairs in one direction; `held` keeps each pair out of its own counts. */
function run(direction: typeof toLatin, held: boolean): Run {
  const result: Run = { ranked: [], shown: [] };
  if (!held) koreanPersons().forEach((pair) => direction(result, pair));
  else for (const { pairs, model } of heldOut()) pairs.forEach((pair) => direction(result, pair, model));
  return result;
}

/** What no one can exceed on these rows: always the Hangul that most bearers of a spelling have. */
function ceiling(): Figure {
  const bearers = new Map<string, Map<string, number>>();
  for (const { surnameKo, givenKo, surnameEn, givenEn } of koreanPersons()) {
    const names = bearers.get(lettersOf(`${surnameEn} ${givenEn}`)) ?? new Map<string, number>();
    bearers.set(
      lettersOf(`${surnameEn} ${givenEn}`),
      names.set(surnameKo + givenKo, (names.get(surnameKo + givenKo) ?? 0) + 1),
    );
  }
  const best = [...bearers.values()].map((names) => Math.max(...names.values()));
  const hits = best.reduce((sum, n) => sum + n, 0);
  return {
    what: 'persons en→ko @1, ceiling',
    hits,
    total: koreanPersons().length,
    note: 'one spelling, several names',
  };
}

/** Figures and confidences of both directions. */
export function persons(): { figures: Figure[]; toLatin: Shown[]; toHangul: Shown[] } {
  const latin = run(toLatin, true);
  const hangul = run(toHangul, true);
  return {
    figures: [
      ...figures('persons ko→en, letters, cross-validated', latin.ranked, [51, 78, 86, 91]),
      ...figures(
        'persons ko→en, letters, shipped counts',
        run(toLatin, false).ranked,
        [],
        'the counts hold these rows',
      ),
      ...figures('persons en→ko, cross-validated', hangul.ranked),
      ceiling(),
      ...figures(
        'persons en→ko, shipped counts',
        run(toHangul, false).ranked,
        [],
        'the counts hold these rows',
      ),
    ],
    toLatin: latin.shown,
    toHangul: hangul.shown,
  };
}
