/** The language of a page: chosen on the page (a cookie), else what the browser asks for. */
import type { Request, Response } from 'express';
import type { TFunction } from 'i18next';
import { contextOf } from '../http/middleware/context.js';
import { translator, UI_LANGS, type UiLang } from '../i18n/index.js';

export interface Reader {
  lang: UiLang;
  t: TFunction;
}

const COOKIE = 'malmoi_lang';
const YEAR_MS = 365 * 24 * 3600 * 1000;

const isUiLang = (value: unknown): value is UiLang => UI_LANGS.includes(value as UiLang);

export function readerOf(request: Request, response: Response): Reader {
  const wanted = request.query['lang'];
  if (isUiLang(wanted)) response.cookie(COOKIE, wanted, { maxAge: YEAR_MS, sameSite: 'lax', httpOnly: true });
  const stored = cookieOf(request, COOKIE);
  const lang = isUiLang(wanted) ? wanted : isUiLang(stored) ? stored : contextOf(request).lang;
  return { lang, t: translator(lang) };
}

/** One cookie of a request. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
