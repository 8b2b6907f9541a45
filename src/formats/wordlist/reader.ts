/** Glossaries of OmegaT: a line is source, target and perhaps a comment, separated by tabs; `#` begins a remark. */
import type { Lang } from '../../concepts/concept.js';
import { decodeText } from '../encoding/text.js';
import { readLines } from '../encoding/lines.js';
import { FormatError } from '../errors.js';
import type { ConceptRecord, FormatEvent, ReadOptions, TermRecord } from '../format.js';
import { otherLanguage } from '../language.js';
import { withLimits } from '../limits.js';

const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A concept for each line. The file names no languages: the side with Hangul is Korean, else `options.from` decides. */
export async function* readGlossaryLines(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<FormatEvent> {
  const limits = withLimits(options.limits);
  let unit = 0;
  yield { type: 'header', languages: [] };
  for await (const { text, number: line } of readLines(decodeText(bytes), limits)) {
    if (text.startsWith('#') || text.trim() === '') continue;
    if (++unit > limits.units) throw new FormatError('tooManyUnits', { limit: limits.units });
    const reason = (code: 'missingCells' | 'otherLanguages', params = {}): FormatEvent => ({
      type: 'skipped',
      line,
      unit,
      reason: { code, params },
    });
    const [source = '', target = '', comment = ''] = text
      .split('\t')
      .map((cell) => cell.trim().normalize('NFC'));
    if (source === '' || target === '') yield reason('missingCells');
    else if (KANA.test(source + target)) yield reason('otherLanguages', { languages: 'ja' });
    else
      yield { type: 'concept', line, concept: conceptOf({ source, target, comment }, options.from ?? 'en') };
  }
}

interface GlossaryLine {
  source: string;
  target: string;
  comment: string;
}

function conceptOf({ source, target, comment }: GlossaryLine, from: Lang): ConceptRecord {
  const lang = languageOfSource(source, target, from);
  const terms: TermRecord[] = [
    { lang, text: source, status: 'preferred' },
    { lang: otherLanguage(lang), text: target, status: 'preferred' },
  ];
  return { terms, ...(comment !== '' && { note: comment }) };
}

function languageOfSource(source: string, target: string, from: Lang): Lang {
  const korean = HANGUL.test(source);
  if (korean === HANGUL.test(target)) return from;
  return korean ? 'ko' : 'en';
}
