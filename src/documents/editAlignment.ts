/** An editor's alignment in place of the stored one. */
import { validateBeads, type Bead } from '../alignment/index.js';
import type { Actor } from '../access/roles.js';
import type { Db } from '../db/client.js';
import { AppError } from '../errors/appError.js';
import { json } from '../history/revisions.js';
import { confirmedPairs, writeDocument } from './change.js';
import { storedAlignment, type DocumentRow } from './document.js';
import { lockDocument } from './documents.js';

/**
 * Replaces the beads of a document: merged, split, moved, dropped as the editor wants. A sentence in no bead is dropped.
 * A confirmed document is open again then; its segments stay as they are until it is confirmed anew.
 * @throws not_found, version_conflict, forbidden, invalid_request for a sentence that is not there or used twice
 */
export async function putAlignment(
  db: Db,
  actor: Actor,
  id: number,
  version: number,
  beads: Bead[],
): Promise<DocumentRow> {
  return db.prisma.$transaction(async (tx) => {
    const before = await lockDocument(tx, actor, id, version);
    const { en, ko } = storedAlignment(before);
    mustFit(beads, en.length, ko.length);
    const alignment = json({ en, ko, beads, ...confirmedPairs(actor, before) });
    const data = { alignment, confirmedAt: null };
    return writeDocument(tx, actor, before, { data, action: 'update', texts: false });
  });
}

/** A sentence in no bead is fine: it was dropped. */
function mustFit(beads: readonly Bead[], enCount: number, koCount: number): void {
  const problems = validateBeads(beads, enCount, koCount).filter(
    ({ reason }) => reason !== 'sentence-missing',
  );
  if (problems.length === 0) return;
  const errors = problems.map(({ reason, detail: { bead, lang, sentence } }) => {
    const place = ['beads', bead, lang, lang && beads[bead!]![lang].lastIndexOf(sentence!)];
    return { path: place.filter((part) => part !== undefined).join('.'), message: `fields:bead.${reason}` };
  });
  throw new AppError('invalid_request', { errors });
}
