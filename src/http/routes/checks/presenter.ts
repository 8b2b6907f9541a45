import type { CheckedFinding } from '../../../checking/check.js';
import { dismissalState } from '../../../checking/dismissal.js';
import type { UiLang } from '../../../i18n/index.js';

/** A finding with its sentences in the reader's language, and why it was set aside where it was. */
export function presentFinding({ message, evidence, dismissal, ...finding }: CheckedFinding, reader: UiLang) {
  return {
    ...finding,
    message: message[reader],
    evidence: evidence.map(({ detail, ...place }) => ({ ...place, detail: detail[reader] })),
    dismissal: dismissal === undefined ? null : dismissalState(dismissal),
  };
}
