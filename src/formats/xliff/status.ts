/** What the states of XLIFF 1.2 and of its dialects mean here. */
import type { UnitStatus } from '../format.js';

/** XLIFF 1.2 `state`; Trados' `conf`; memoQ's `mq:status`. All lower case. */
const STATUS_OF: Readonly<Record<string, UnitStatus>> = {
  final: 'confirmed',
  'signed-off': 'confirmed',
  translated: 'draft',
  new: 'draft',
  'needs-translation': 'draft',
  'needs-adaptation': 'draft',
  'needs-l10n': 'draft',
  'needs-review-adaptation': 'draft',
  'needs-review-l10n': 'draft',
  'needs-review-translation': 'draft',
  draft: 'draft',
  approvedtranslation: 'confirmed',
  approvedsignoff: 'confirmed',
  rejectedtranslation: 'rejected',
  rejectedsignoff: 'rejected',
  manuallyconfirmed: 'confirmed',
  assembledfromfragments: 'draft',
  edited: 'draft',
  partiallyedited: 'draft',
  pretranslated: 'draft',
  proofread: 'confirmed',
  reviewer1confirmed: 'confirmed',
  rejected: 'rejected',
};

/** The first of the values that is known. */
export function statusOfStates(...values: readonly (string | undefined)[]): UnitStatus | undefined {
  for (const value of values) {
    const status = value === undefined ? undefined : STATUS_OF[value.toLowerCase()];
    if (status !== undefined) return status;
  }
  return undefined;
}

/** `state` written for a status; a rejected one is to be translated again. */
export const STATE_OF: Readonly<Record<UnitStatus, string>> = {
  confirmed: 'final',
  draft: 'needs-review-translation',
  rejected: 'needs-translation',
};
