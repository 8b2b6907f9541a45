import type { Finding } from '../../../checks/index.js';
import type { UiLang } from '../../../i18n/index.js';

/** A finding with its sentences in the reader's language. */
export function presentFinding({ message, evidence, ...finding }: Finding, reader: UiLang) {
  return {
    ...finding,
    message: message[reader],
    evidence: evidence.map(({ detail, ...place }) => ({ ...place, detail: detail[reader] })),
  };
}
