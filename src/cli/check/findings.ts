import type { UiLang } from '../../i18n/index.js';
import { post } from '../client.js';
import type { Unit } from './units.js';

/** A finding as the service answers it. */
export interface Finding {
  pair: string;
  check: string;
  severity: 'error' | 'warning' | 'info';
  lang: 'en' | 'ko';
  start: number;
  end: number;
  text: string;
  message: string;
  suggestions: string[];
  evidence: { detail: string; text?: string }[];
  dismissal: { reason: string; by: string; at: string } | null;
}

/** How the service is asked to check. */
export interface CheckOptions {
  profile?: string | null;
  checks?: string[];
  target?: string;
  glossary?: string[];
  memory?: string[];
  dismissed?: 'list';
}

/** What is found in one document, in a language; the service says the rest in the reader's. */
export async function findingsOf(pairs: Unit[], options: CheckOptions, lang?: UiLang): Promise<Finding[]> {
  const headers: Record<string, string> = lang === undefined ? {} : { 'Accept-Language': lang };
  return (await post<{ findings: Finding[] }>('/check', { pairs, ...options }, headers)).findings;
}
