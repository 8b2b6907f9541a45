/** One answer for everything that a translator wants to see beside a text: matches, terms, names. */
import type { Lang } from '../concepts/concept.js';
import type { Db } from '../db/client.js';
import type { GlossarySnapshot } from '../glossary/store.js';
import { findNames } from '../names/index.js';
import type { Suggestion } from '../names/suggestion.js';
import { findTerms } from '../terms/index.js';
import { findMatches, type MatchRequest, type Match } from './matches.js';
import type { Matcher } from './matcher.js';
import { suggestWithMemory } from './evidence.js';

export interface LookupTerm {
  conceptId: string;
  kind: string;
  start: number;
  end: number;
  text: string;
  matched: string;
  /** How the found term itself stands: a deprecated or forbidden one is shown as such. */
  status: string;
  /** Whether the concept was checked against its source. */
  conceptStatus: string;
  source: string | null;
  translations: { text: string; status: string; note: string | null }[];
}

export interface LookupName {
  start: number;
  end: number;
  text: string;
  kind: string;
  suggestions: Suggestion[];
}

export interface LookupAnswer {
  text: string;
  from: Lang;
  to: Lang;
  matches: Match[];
  terms: LookupTerm[];
  names: LookupName[];
}

export interface LookupTools {
  db: Db;
  matcher: Matcher;
  glossary: GlossarySnapshot;
}

/** Suggestions shown for one name; the rest is for whoever asks about that name. */
const SUGGESTIONS = 5;

/** @param request a text of at most a paragraph; offsets in the answer are UTF-16 units into it. */
export async function lookup(tools: LookupTools, request: MatchRequest): Promise<LookupAnswer> {
  const { text, from, to } = request;
  const [matches, names] = await Promise.all([findMatches(tools, request), lookupNames(tools, request)]);
  return { text, from, to, matches, terms: lookupTerms(tools.glossary, request), names };
}

/** Looked up together: enough to share trips to the database, few enough that other requests get their turn. */
const TOGETHER = 16;

/** The same for the texts of a document in their order, each in the context of its neighbours. */
export async function lookupAll(
  tools: LookupTools,
  { texts, ...rest }: Omit<MatchRequest, 'text'> & { texts: readonly string[] },
): Promise<LookupAnswer[]> {
  const requests = texts.map((text, i): MatchRequest => {
    const [previous, next] = [texts[i - 1], texts[i + 1]];
    return {
      ...rest,
      text,
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    };
  });
  const answers: LookupAnswer[] = [];
  for (let start = 0; start < requests.length; start += TOGETHER) {
    const group = requests.slice(start, start + TOGETHER);
    answers.push(...(await Promise.all(group.map((request) => lookup(tools, request)))));
  }
  return answers;
}

/** Terms found in a text, with their translations: the preferred first, never a rejected form as advice. */
export function lookupTerms(
  glossary: GlossarySnapshot,
  request: Pick<MatchRequest, 'text' | 'from' | 'to'>,
): LookupTerm[] {
  return findTerms(glossary.terms, request.text, request.from).map(
    ({ concept, term, start, end, text, matched }) => ({
      conceptId: concept.id,
      kind: concept.kind,
      start,
      end,
      text,
      matched,
      status: term.status,
      conceptStatus: concept.status,
      source: concept.source,
      translations: concept.terms
        .filter(({ lang }) => lang === request.to)
        .map(({ text: translation, status, note }) => ({ text: translation, status, note }))
        .sort((a, b) => STANDING.indexOf(a.status) - STANDING.indexOf(b.status)),
    }),
  );
}

const STANDING = ['preferred', 'admitted', 'deprecated', 'forbidden'];

async function lookupNames(tools: LookupTools, request: MatchRequest): Promise<LookupName[]> {
  const { text, from, to, memories } = request;
  const found = findNames(text, from, tools.glossary.names);
  const queries = found.map((name) => ({ text: name.text, from, to, limit: SUGGESTIONS }));
  const suggestions = await suggestWithMemory(tools, queries, memories);
  return found.map((name, i) => ({ ...name, suggestions: suggestions[i]! }));
}
