/** Runs the checks over a document and puts their findings into one order. */
import type { Check, Draft } from './core/check.js';
import type { CheckContext } from './core/context.js';
import type { Finding } from './core/finding.js';
import { PairView, type Pair } from './core/pairView.js';
import { CHECKS } from './list.js';

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

interface Placed {
  index: number;
  finding: Finding;
}

/**
 * Findings of all enabled checks in `pairs`, which are taken as one document in order; sorted by pair, then severity,
 * then place. Offsets are UTF-16 code units into the NFC text of the side named by `lang`. Unknown ids in `enabled` are
 * passed over. Time is linear in the number of pairs.
 */
export function runChecks(pairs: readonly Pair[], context: CheckContext): Finding[] {
  const document = pairs.map((pair, index) => new PairView(pair, index, context));
  const placed = enabledChecks(context).flatMap((check) => runOne(check, document, context));
  return placed.sort(inReadingOrder).map(({ finding }) => finding);
}

function enabledChecks({ enabled, profile }: CheckContext): Check[] {
  const wanted = enabled && new Set(enabled);
  return CHECKS.filter(({ id }) => (wanted?.has(id) ?? true) && profile?.severity?.[id] !== 'off');
}

function runOne(check: Check, document: readonly PairView[], context: CheckContext): Placed[] {
  return Array.from(check.find(document, context), (draft) => ({
    index: draft.pair.index,
    finding: toFinding(check, draft, context),
  }));
}

function toFinding({ id }: Check, draft: Draft, { profile }: CheckContext): Finding {
  const { pair, lang, severity, message, suggestions = [], evidence = [] } = draft;
  const { start, end } = draft.span;
  const chosen = profile?.severity?.[id];
  return {
    pair: pair.key,
    check: id,
    severity: chosen === undefined || chosen === 'off' ? severity : chosen,
    lang,
    start,
    end,
    text: pair.text(lang).slice(start, end),
    message,
    suggestions,
    evidence,
  };
}

function inReadingOrder(a: Placed, b: Placed): number {
  return (
    a.index - b.index ||
    SEVERITY_ORDER[a.finding.severity] - SEVERITY_ORDER[b.finding.severity] ||
    a.finding.lang.localeCompare(b.finding.lang) ||
    a.finding.start - b.finding.start
  );
}
