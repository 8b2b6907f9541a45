/** The translation of a near segment with what differs mechanically put right. */
import type { Lang } from '../../concepts/concept.js';
import type { TermIndex } from '../../terms/index.js';
import { nfc } from '../../text/normalize.js';
import { apply, type Edit, type Repair } from './apply.js';
import { findExchanges, type Exchange } from './changes.js';
import { findMentions, meansSame, type Mention } from './mentions.js';
import { write } from './write.js';

export type { Repair } from './apply.js';

export interface RepairRequest {
  /** The text to translate, in `from`. */
  query: string;
  /** A segment like it, `source` in `from`, `target` in `to`. */
  match: { source: string; target: string };
  from: Lang;
  to: Lang;
  /** The glossary's terms, for names and terms. */
  terms?: TermIndex | undefined;
}

/**
 * Puts numbers, dates, times, units and terms of `query` in the place of those of `match.source` in `match.target`,
 * Korean particles fitted. What could be meant in two places, or cannot be written for certain, stays as it is.
 * Null where nothing could be put right.
 */
export function repair({ query, match, from, to, terms }: RepairRequest): Repair | null {
  const read = (text: string, lang: Lang): { text: string; mentions: Mention[] } => {
    const normal = nfc(text);
    return { text: normal, mentions: findMentions(normal, lang, terms) };
  };
  const source = read(match.source, from);
  const exchanges = findExchanges(read(query, from), source, from);
  if (exchanges.length === 0) return null;
  const target = read(match.target, to);
  const edits = [...group(exchanges).values()]
    .flatMap((same) => place(same, { source: source.mentions, target: target.mentions, to }))
    .filter((edit) => isReadBack(target.text, edit, { to, terms }));
  return edits.length === 0 ? null : apply(target.text, edits, to);
}

/** Exchanges by the old slot and value. */
function group(exchanges: Exchange[]): Map<string, Exchange[]> {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const key = `${exchange.old.slot}\n${exchange.old.value}`;
    groups.set(key, [...(groups.get(key) ?? []), exchange]);
  }
  return groups;
}

/**
 * The edits for one old value. It must stand in the target as often as in the source, and become the same everywhere:
 * otherwise it is not known which one is meant.
 */
function place(same: Exchange[], context: { source: Mention[]; target: Mention[]; to: Lang }): Edit[] {
  const { old, now } = same[0]!;
  const isLikeOld = (mention: Mention): boolean => meansSame(mention, old);
  const places = context.target.filter(isLikeOld);
  const isCertain =
    places.length === same.length &&
    context.source.filter(isLikeOld).length === same.length &&
    same.every((exchange) => exchange.now.value === now.value);
  if (!isCertain) return [];
  const edits = places.map((like) => ({ mention: like, now, text: write(now, like, context.to) }));
  return edits.every((edit): edit is Edit => edit.text !== undefined) ? edits : [];
}

/** Written into the target and read again, the place must mean what the query's does. */
function isReadBack(
  target: string,
  edit: Edit,
  context: { to: Lang; terms: TermIndex | undefined },
): boolean {
  if (edit.text === edit.mention.text) return false;
  const changed = apply(target, [edit], context.to).target;
  return findMentions(changed, context.to, context.terms).some(
    (read) => read.start === edit.mention.start && meansSame(read, edit.now),
  );
}
