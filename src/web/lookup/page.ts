/** The page at `/`: paste a text, see what is known of it. Works without scripts as a plain form. */
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { find } from './find.js';
import { form, results } from './view.js';

async function look({ services, actor, reader, query, form: sent }: PageCall): Promise<PageAnswer> {
  const text = (sent.get('text') || query.get('text')).normalize('NFC').toWellFormed();
  const shown = await find(services, actor, text);
  const part = results({ reader, actor }, shown);
  if (query.get('part') === 'results') return { part };
  return {
    title: reader.t('web:lookup.title'),
    content: [form(reader, text), part],
    scripts: ['lookup.js'],
  };
}

export const lookupPages: readonly PageSpec[] = [
  { method: 'get', path: '/', role: 'viewer', handle: look },
  { method: 'post', path: '/', role: 'viewer', reads: true, handle: look },
];
