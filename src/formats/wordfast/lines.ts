/** Wordfast Classic TM (tab separated text): a heading that begins with `%` and a date, then a unit a line. */
import { decodeText } from '../encoding/text.js';
import { readLines, type Line } from '../encoding/lines.js';
import { FormatError } from '../errors.js';
import type { FormatEvent, ReadOptions, TranslationUnit } from '../format.js';
import { plain } from '../inline/builder.js';
import { languageOf } from '../language.js';
import { withLimits } from '../limits.js';

/** `20070801~103212`, local time; taken for UTC since the file says no more. */
const DATE = /^%?(\d{4})(\d\d)(\d\d)~(\d\d)(\d\d)(\d\d)$/;

/** Streams the units of a Wordfast text memory. Throws FormatError. */
export async function* readWordfast(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<FormatEvent> {
  const limits = withLimits(options.limits);
  let unit = 0;
  for await (const line of readLines(decodeText(bytes), limits)) {
    const cells = line.text.split('\t');
    if (line.text.startsWith('%')) yield headerOf(cells);
    else if (line.text.trim() !== '') {
      if (++unit > limits.units) throw new FormatError('tooManyUnits', { limit: limits.units });
      yield eventOf(cells, line, unit);
    }
  }
}

function headerOf(cells: string[]): FormatEvent {
  const value = (index: number): string => (cells[index] ?? '').replace(/^%/, '');
  return { type: 'header', languages: [value(3), value(5)], tool: value(4) };
}

function eventOf(cells: string[], { number: line }: Line, unit: number): FormatEvent {
  const [date = '', user = '', usage = '', from = '', source = '', to = '', target = ''] = cells;
  const skipped = (code: 'missingCells' | 'otherLanguages' | 'emptyText', params = {}): FormatEvent => ({
    type: 'skipped',
    line,
    unit,
    reason: { code, params },
  });
  if (cells.length < 7) return skipped('missingCells');
  const lang = languageOf(from);
  const other = languageOf(to);
  if (!lang || !other || lang === other) return skipped('otherLanguages', { languages: `${from}, ${to}` });
  if (source.trim() === '' || target.trim() === '') return skipped('emptyText');
  const texts = { [lang]: plain(unescape(source)), [other]: plain(unescape(target)) };
  return {
    type: 'unit',
    line,
    unit: { ...(texts as Pick<TranslationUnit, 'en' | 'ko'>), ...history(date, user, usage) },
  };
}

function history(date: string, user: string, usage: string): Partial<TranslationUnit> {
  const created = Date.parse(date.replace(DATE, '$1-$2-$3T$4:$5:$6Z'));
  return {
    ...(!Number.isNaN(created) && { createdAt: new Date(created).toISOString() }),
    ...(user !== '' && { createdBy: user }),
    ...(/^\d{1,9}$/.test(usage) && { usageCount: Number(usage) }),
  };
}

/** `&'0A;` is the character of that hexadecimal code. */
function unescape(text: string): string {
  return text.replace(/&'([0-9A-Fa-f]{2});/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The line of a unit, in the manner of the reader. */
export function wordfastLine(unit: TranslationUnit, from: 'en' | 'ko'): string {
  const languages = { en: 'EN-US', ko: 'KO-KR' };
  const to = from === 'en' ? 'ko' : 'en';
  const cells = [
    wordfastDate(unit.createdAt),
    escape(unit.createdBy ?? ''),
    String(unit.usageCount ?? 0),
    languages[from],
    escape(unit[from].text),
    languages[to],
    escape(unit[to].text),
  ];
  return cells.join('\t') + '\r\n';
}

/** Without a date the beginning of time, so that the columns stay where they are. */
export function wordfastDate(date: string | undefined): string {
  const [day = '', time = ''] = (date ?? '1970-01-01T00:00:00').replace(/[-:]/g, '').split(/[T.Z]/);
  return `${day}~${time}`;
}

function escape(text: string): string {
  return text.replace(
    /[\t\r\n]|&(?=')/g,
    (character) => `&'${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()};`,
  );
}
