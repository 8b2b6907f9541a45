import { html, type Html } from '../html.js';
import type { Reader } from '../reader.js';

const FORMATS = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Seoul' }),
  ko: new Intl.DateTimeFormat('ko-KR', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Seoul' }),
};

/** A moment in the newsroom's time (Seoul), whole for machines. */
export function when({ lang }: Reader, at: string | Date): Html {
  const date = new Date(at);
  return html`<time datetime="${date.toISOString()}">${FORMATS[lang].format(date)}</time>`;
}

export function count({ lang }: Reader, value: number): string {
  return value.toLocaleString(lang === 'ko' ? 'ko-KR' : 'en-GB');
}
