/** Glossaries: what there is and how large; made and changed by editors, deleted by administrators. */
import { z } from 'zod';
import type { FieldError } from '../../errors/appError.js';
import {
  changeGlossary,
  chooseGlossaries,
  createGlossary,
  deleteGlossary,
  glossaryHistory,
  requireGlossary,
  revertGlossary,
} from '../../glossary/glossaries.js';
import { int, MAX_NOTE, slug, text } from '../../http/fields.js';
import { correctable, given, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { glossaryPage, glossaryTable } from './view.js';

const newGlossary = z.strictObject({ slug, name: text(200).optional() });
const version = int(1, 2_147_483_647);
const change = z.strictObject({ version, name: text(200), description: text(MAX_NOTE, { blank: true }) });

const slugOf = ({ request, reader }: PageCall): string => parsed(slug, request.params['slug'], reader);

async function list(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const glossaries = await chooseGlossaries(services.db, actor, undefined);
  const groups = await services.db.prisma.concept.groupBy({ by: ['glossaryId'], _count: true });
  const counts = new Map(groups.map(({ glossaryId, _count }) => [glossaryId, _count]));
  const content = glossaryTable(call, { glossaries, counts, errors });
  return { title: reader.t('webGlossary:glossaries.title'), content, status: errors.length > 0 ? 400 : 200 };
}

async function create(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  try {
    const fields = parsed(newGlossary, given({ slug: form.get('slug'), name: form.get('name') }), reader);
    await createGlossary(services.db, actor, { ...fields, name: fields.name ?? fields.slug });
    return { goTo: `/glossaries/${fields.slug}?done=created` };
  } catch (error) {
    return list(call, correctable(error, reader));
  }
}

async function show(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor } = call;
  const glossary = await requireGlossary(services.db, actor, slugOf(call));
  const items = await glossaryHistory(services.db, actor, glossary.slug);
  const content = glossaryPage(call, { glossary, items, errors });
  return { title: glossary.name, content, status: errors.length > 0 ? 400 : 200 };
}

async function save(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const { slug: name } = await requireGlossary(services.db, actor, slugOf(call));
  try {
    const fields = ['name', 'description', 'version'].map((each) => [each, form.get(each)]);
    await changeGlossary(services.db, actor, name, parsed(change, Object.fromEntries(fields), reader));
    return { goTo: `/glossaries/${name}?done=saved` };
  } catch (error) {
    return show(call, correctable(error, reader));
  }
}

async function revert(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const { slug: name } = await requireGlossary(services.db, actor, slugOf(call));
  const to = parsed(version, form.get('to'), reader);
  await revertGlossary(services.db, actor, name, {
    to,
    version: parsed(version, form.get('version'), reader),
  });
  return { goTo: `/glossaries/${name}?done=reverted` };
}

async function remove(call: PageCall): Promise<PageAnswer> {
  const { services, actor } = call;
  const { slug: name } = await requireGlossary(services.db, actor, slugOf(call));
  await deleteGlossary(services.db, actor, name);
  services.glossary.invalidate();
  return { goTo: '/deleted?done=deleted' };
}

export const glossariesPages: readonly PageSpec[] = [
  { method: 'get', path: '/glossaries', role: 'viewer', handle: (call) => list(call) },
  { method: 'post', path: '/glossaries', role: 'editor', handle: create },
  { method: 'get', path: '/glossaries/:slug', role: 'viewer', handle: (call) => show(call) },
  { method: 'post', path: '/glossaries/:slug', role: 'editor', handle: save },
  { method: 'post', path: '/glossaries/:slug/revert', role: 'editor', handle: revert },
  { method: 'post', path: '/glossaries/:slug/delete', role: 'admin', handle: remove },
];
