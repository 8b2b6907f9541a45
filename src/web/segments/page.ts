/** A segment: both texts, where it comes from, its history; corrected by those who may. */
import { mayAct, type Actor } from '../../access/roles.js';
import { AppError } from '../../errors/appError.js';
import { rowId } from '../../http/fields.js';
import * as schema from '../../http/routes/segments/schema.js';
import { wantedVersion } from '../../http/routes/versioned.js';
import {
  changeSegment,
  deleteSegment,
  readSegment,
  revertSegment,
  segmentHistory,
} from '../../memory/segments.js';
import type { SegmentRow } from '../../memory/segment.js';
import { correctable, given, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { isPart, saved } from '../parts/inPlace.js';
import { segmentForm, segmentView, type Entered } from './view.js';

const idOf = ({ request, reader }: PageCall): number => parsed(rowId, request.params['id'], reader);

/** A translator changes drafts, an editor everything. */
export function mayChange(actor: Actor, row: SegmentRow): boolean {
  return mayAct(actor.role, row.status === 'draft' ? 'translator' : 'editor');
}

async function show(call: PageCall, entered?: Entered): Promise<PageAnswer> {
  const { services, actor } = call;
  const id = idOf(call);
  const items = await segmentHistory(services.db, actor, id);
  const row = await readSegment(services.db, actor, id).catch(gone);
  if (isPart(call) && row) return { part: segmentForm(call, row, entered) };
  const content = segmentView(call, {
    id,
    row,
    items,
    entered,
    mayChange: row !== undefined && mayChange(actor, row),
  });
  return { title: call.reader.t('webMemory:segment.title', { id }), content, status: entered ? 400 : 200 };
}

/** A deleted segment has a history still. */
function gone(error: unknown): undefined {
  if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
}

async function save(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const id = idOf(call);
  const fields = {
    en: form.get('en'),
    ko: form.get('ko'),
    status: form.get('status'),
    note: form.get('note'),
  };
  try {
    const { note, ...rest } = fields;
    const change = parsed(schema.change, { ...given(rest), note, version: form.get('version') }, reader);
    await changeSegment(services.db, actor, id, { ...change, note: note === '' ? null : note });
  } catch (error) {
    return show(call, { ...fields, errors: correctable(error, reader) });
  }
  await services.matcher.catchUp();
  return isPart(call) ? saved(call) : { goTo: `/segments/${id}?done=saved` };
}

async function remove(call: PageCall): Promise<PageAnswer> {
  const id = idOf(call);
  await deleteSegment(call.services.db, call.actor, id);
  await call.services.matcher.catchUp();
  return { goTo: `/segments/${id}?done=deleted` };
}

async function revert(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const id = idOf(call);
  const { to, version } = parsed(
    wantedVersion,
    given({ to: form.get('to'), version: form.get('version') }),
    reader,
  );
  await revertSegment(services.db, actor, id, to, version);
  await services.matcher.catchUp();
  return { goTo: `/segments/${id}?done=reverted` };
}

export const segmentPages: readonly PageSpec[] = [
  { method: 'get', path: '/segments/:id', role: 'viewer', handle: (call) => show(call) },
  { method: 'post', path: '/segments/:id', role: 'translator', handle: save },
  { method: 'post', path: '/segments/:id/delete', role: 'translator', handle: remove },
  { method: 'post', path: '/segments/:id/revert', role: 'editor', handle: revert },
];
