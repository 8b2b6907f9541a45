/** Documents: pairs of articles, added, aligned by the program, reviewed and confirmed by people. */
import { confirmDocument } from '../../documents/confirm.js';
import { createDocument } from '../../documents/create.js';
import { listDocuments, readDocument } from '../../documents/documents.js';
import type { DocumentRow } from '../../documents/document.js';
import { putAlignment } from '../../documents/editAlignment.js';
import { documentHistory, revertDocument } from '../../documents/history.js';
import type { FieldError } from '../../errors/appError.js';
import { AppError } from '../../errors/appError.js';
import { decodeRowCursor, encodeCursor } from '../../http/cursor.js';
import * as schema from '../../http/routes/documents/schema.js';
import { chooseMemories } from '../../memory/memories.js';
import { correctable, given, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { html } from '../html.js';
import { idOf } from './id.js';
import { candidatesPage, decideCandidates } from './candidates.js';
import { applyEdit, undoTarget } from './edit.js';
import { documentList, newDocumentForm, titleOf } from './listView.js';
import { reviewView } from './reviewView.js';

const PAGE = 50;

async function list(call: PageCall): Promise<PageAnswer> {
  const { services, actor, query, reader } = call;
  const after = decodeRowCursor(query.get('cursor') || undefined);
  const filter = { limit: PAGE, ...(after === undefined ? {} : { after }) };
  const rows = await listDocuments(services.db, actor, filter);
  const shown = rows.slice(0, PAGE);
  const next = rows.length > PAGE ? encodeCursor(shown.at(-1)!.id) : null;
  return { title: reader.t('webDocuments:title'), content: documentList(call, shown, next) };
}

async function newPage(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const memories = await chooseMemories(call.services.db, call.actor, undefined);
  const title = call.reader.t('webDocuments:new');
  const content = newDocumentForm(call, memories, errors);
  return { title, content, status: errors.length > 0 ? 400 : 200 };
}

async function create(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const article = (lang: string): unknown => ({
    ...given({ title: form.get(`${lang}.title`) }),
    body: form.get(`${lang}.body`),
  });
  const sent = given({
    memory: form.get('memory'),
    url: form.get('url'),
    publishedAt: form.get('publishedAt'),
  });
  try {
    const pair = parsed(schema.newDocument, { ...sent, en: article('en'), ko: article('ko') }, reader);
    const { row } = await createDocument(services, actor, pair);
    return { goTo: `/documents/${row.id}?done=created` };
  } catch (error) {
    return newPage(call, correctable(error, reader));
  }
}

async function show(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const row = await readDocument(call.services.db, call.actor, idOf(call));
  const title = titleOf(row);
  const review = reviewView(call, { row, errors });
  if (call.query.get('part') !== '') return { part: review };
  const content = [html`<h1>${title}</h1>`, review];
  return { title, content, scripts: ['review.js'], status: errors.length > 0 ? 400 : 200 };
}

/** One step of a review: `do` says what, `bead` where. The page comes back with the focus at the same place. */
async function edit(call: PageCall): Promise<PageAnswer> {
  const { form, reader, query } = call;
  const place = Number(form.get('bead'));
  try {
    const { row, focus } = await step(call, form.get('do'), place);
    if (query.get('part') !== '') return { part: reviewView(call, { row, errors: [], focus }) };
    return { goTo: `/documents/${row.id}#bead-${focus}` };
  } catch (error) {
    return show(call, correctable(error, reader));
  }
}

async function step(
  call: PageCall,
  what: string,
  place: number,
): Promise<{ row: DocumentRow; focus: number }> {
  const { services, actor, form } = call;
  const id = idOf(call);
  const version = Number(form.get('version'));
  const before = await readDocument(services.db, actor, id);
  if (before.version !== version)
    throw new AppError('version_conflict', { params: { sent: version, current: before.version } });
  if (what === 'undo') {
    const to = undoTarget(await documentHistory(services.db, actor, id));
    if (to === 0) return { row: before, focus: 0 };
    return { row: await revertDocument(services.db, actor, id, { to, version }), focus: 0 };
  }
  const edited = applyEdit(before, what, place);
  if (!edited) return { row: before, focus: place };
  return { row: await putAlignment(services.db, actor, id, version, edited.beads), focus: edited.focus };
}

async function confirm(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const id = idOf(call);
  try {
    await confirmDocument(services.db, actor, id, { version: Number(form.get('version')) });
  } catch (error) {
    return show(call, correctable(error, reader));
  }
  await services.matcher.catchUp();
  return { goTo: `/documents/${id}?done=confirmed` };
}

export const documentPages: readonly PageSpec[] = [
  { method: 'get', path: '/documents', role: 'viewer', handle: list },
  { method: 'get', path: '/documents/new', role: 'translator', handle: (call) => newPage(call) },
  { method: 'post', path: '/documents/new', role: 'translator', handle: create },
  { method: 'get', path: '/documents/:id', role: 'viewer', handle: (call) => show(call) },
  { method: 'post', path: '/documents/:id', role: 'translator', handle: edit },
  { method: 'post', path: '/documents/:id/confirm', role: 'editor', handle: confirm },
  {
    method: 'get',
    path: '/documents/:id/candidates',
    role: 'viewer',
    handle: (call) => candidatesPage(call),
  },
  { method: 'post', path: '/documents/:id/candidates', role: 'editor', handle: decideCandidates },
];
