/** How translation memories are searched in PostgreSQL without an index of their own. */
import type { BenchQuery } from '../queries.js';

export interface SqlPeer {
  name: string;
  /** Statements that make its indexes on the table `peer`. */
  indexes: readonly string[];
  /** The candidates, among which edit distance then chooses: rows of `text`. */
  statement(query: BenchQuery): { text: string; values: unknown[] };
}

/** Rows that are compared by edit distance. */
const CANDIDATES = 50;
/** Texts that long or short beside the query cannot be similar enough. */
const SHORTEST = 0.7;
/** A trigram index takes no longer keys. */
const HEAD = 2048;

const LANGS = ['en', 'ko'] as const;

const trigram: SqlPeer = {
  name: 'trigram GiST <->',
  indexes: LANGS.map((lang) => `CREATE INDEX ON peer USING gist (left(${lang}, ${HEAD}) gist_trgm_ops)`),
  statement: ({ lang, text }) => ({
    text: `SELECT ${lang} AS text FROM peer ORDER BY left(${lang}, ${HEAD}) <-> $1 LIMIT ${CANDIDATES}`,
    values: [text],
  }),
};

const textSearch: SqlPeer = {
  name: 'text search OR',
  indexes: LANGS.map((lang) => `CREATE INDEX ON peer USING gin (${lang}_words)`),
  statement: ({ lang, text }) => ({
    text: `SELECT ${lang} AS text FROM peer, to_tsquery('simple', $1) AS query
      WHERE ${lang}_words @@ query AND char_length(${lang}) BETWEEN $2 AND $3
      ORDER BY ts_rank(${lang}_words, query) DESC LIMIT ${CANDIDATES}`,
    values: [anyWord(text), Math.floor(text.length * SHORTEST), Math.ceil(text.length / SHORTEST)],
  }),
};

/** The words of a text, any of which will do, as `to_tsquery` reads them. */
function anyWord(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].map((word) => `'${word}'`).join(' | ');
}

export const SQL_PEERS: readonly SqlPeer[] = [trigram, textSearch];
