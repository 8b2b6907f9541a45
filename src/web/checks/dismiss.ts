/** A finding set aside with a reason, and taken back. */
import { dismiss, revokeDismissal } from '../../checking/dismissals.js';
import { rowId } from '../../http/fields.js';
import { newDismissal } from '../../http/routes/dismissals/schema.js';
import type { CheckedFinding } from '../../checking/check.js';
import { parsed } from '../forms.js';
import type { PageCall } from '../page.js';
import type { Sides } from './apply.js';

/** What a button of the page says of the finding: its number, for the reason beside it, and what it is. */
export function dismissalOf(
  finding: CheckedFinding,
  pair: Sides,
  place: number,
  everywhere: boolean,
): string {
  const { fingerprint, check, lang, start, end } = finding;
  const scope = everywhere ? 'everywhere' : 'here';
  return JSON.stringify({ place, finding: { fingerprint, check, lang, start, end, ...pair, scope } });
}

/** @throws invalid_request without a reason */
export async function dismissFinding({ services, actor, form, reader }: PageCall): Promise<void> {
  const { place, finding } = read(form.get('dismiss'));
  const reason = form.all('reason')[place] ?? '';
  const { scope, ...wanted } = parsed(newDismissal, { ...finding, reason }, reader);
  await dismiss(services.db, actor, { ...wanted, everywhere: scope === 'everywhere' });
}

function read(value: string): { place: number; finding: object } {
  try {
    return JSON.parse(value) as { place: number; finding: object };
  } catch {
    return { place: 0, finding: {} };
  }
}

export async function takeBack({ services, actor, form, reader }: PageCall): Promise<void> {
  await revokeDismissal(services.db, actor, parsed(rowId, form.get('takeBack'), reader));
}
