/** Data categories of TBX: ISO 30042 (v2 and v3), and the names that tools use beside them. */
import type { TermRecord } from '../format.js';

/** Fields of a concept by data category, lower case. */
export const CONCEPT_FIELD: Readonly<Record<string, 'definition' | 'domain' | 'note' | 'source'>> = {
  definition: 'definition',
  subjectfield: 'domain',
  note: 'note',
  source: 'source',
  sourceidentifier: 'source',
  xsource: 'source',
};

/** `preferredTerm-admn-sts` (administrativeStatus), `preferredTerm` (normativeAuthorization), `preferred` (TermWeb). */
const STATUSES: readonly [RegExp, TermRecord['status']][] = [
  [/^(preferred|standardized|legal|regulated)/i, 'preferred'],
  [/^(admitted|approved|proposed)/i, 'admitted'],
  [/^(deprecated|superseded|obsolete|notrecommended)/i, 'deprecated'],
  [/^(forbidden|prohibited|rejected)/i, 'forbidden'],
];

/** The status that a value names, undefined for another. */
export function termStatus(value: string): TermRecord['status'] | undefined {
  return STATUSES.find(([pattern]) => pattern.test(value.trim()))?.[1];
}

/** What we write: TBX knows no forbidden term, the nearest is deprecated. */
export const ADMINISTRATIVE_STATUS: Readonly<Record<TermRecord['status'], string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** Types of our own elements: the kind and status of a concept, its attributes, a term's exact status. */
export const OWN = {
  kind: 'x-malmoi-kind',
  status: 'x-malmoi-status',
  attributes: 'x-malmoi-attributes',
} as const;

/** Target of the processing instruction that keeps, as JSON, what TBX-Basic has no category for. */
export const OWN_INSTRUCTION = 'malmoi';
