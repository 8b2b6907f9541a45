/**
 * What an import says of its file beside the counts of its job. It is kept with the job, so that an import that goes
 * on after a kill goes on counting.
 */
import type { FormatEvent } from '../formats/index.js';

export interface ImportReport {
  /** Name of the format that the file was read as. */
  format: string;
  /** Program that wrote the file, and the version of the format, where it says so. */
  tool: string | null;
  version: string | null;
  /** Units and concepts by their languages: `en, ko`, or as the file writes those that cannot be used. */
  languages: Record<string, number>;
  /** What was left out, by the code of the reason. */
  reasons: Record<string, number>;
}

/** Pairs of languages that are told apart; a file that names more is not of this world. */
const MOST_LANGUAGES = 50;
const USABLE = 'en, ko';

/** The report so far, or a new one. */
export function reportOf(stored: unknown, format: string): ImportReport {
  return (stored as ImportReport | null) ?? { format, tool: null, version: null, languages: {}, reasons: {} };
}

/** Counts an event of the file. */
export function tally(report: ImportReport, event: FormatEvent): void {
  switch (event.type) {
    case 'header':
      report.tool ??= event.tool ?? null;
      report.version ??= event.version ?? null;
      break;
    case 'unit':
    case 'concept':
      count(report.languages, USABLE);
      break;
    case 'skipped': {
      const { code, params } = event.reason;
      count(report.reasons, code);
      if (params['languages'] !== undefined) count(report.languages, String(params['languages']));
    }
  }
}

function count(counts: Record<string, number>, key: string): void {
  const known = Object.hasOwn(counts, key) || Object.keys(counts).length < MOST_LANGUAGES;
  const name = known ? key : '…';
  counts[name] = (Object.hasOwn(counts, name) ? counts[name]! : 0) + 1;
}
