/** The rows of a small table that every look-up asks for, remembered for a moment. */
import type { Db } from '../db/client.js';

/** What another node wrote is seen this late at most; as late as its segments. */
const KEPT_MS = 1_000;

export interface Remembered<Row> {
  all: (db: Db) => Promise<readonly Row[]>;
  /** To be called once a change is committed: what is asked for after that is as it is then. */
  forget: (db: Db) => void;
}

export function remembered<Row>(load: (db: Db) => Promise<Row[]>): Remembered<Row> {
  const known = new WeakMap<Db, { rows: Promise<Row[]>; until: number }>();
  const fresh = (db: Db): Promise<Row[]> => {
    const rows = load(db);
    const entry = { rows, until: Date.now() + KEPT_MS };
    known.set(db, entry);
    rows.catch(() => {
      if (known.get(db) === entry) known.delete(db);
    });
    return rows;
  };
  return {
    all(db) {
      const entry = known.get(db);
      return entry !== undefined && entry.until > Date.now() ? entry.rows : fresh(db);
    },
    forget: (db) => known.delete(db),
  };
}
