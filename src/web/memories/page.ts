/** Memories: what there is, how large, how it grew; made and changed by administrators. */
import {
  changeMemory,
  chooseMemories,
  createMemory,
  deleteMemory,
  requireMemory,
} from '../../memory/memories.js';
import type { FieldError } from '../../errors/appError.js';
import { slug } from '../../http/fields.js';
import { listSegments } from '../../memory/listSegments.js';
import { correctable, given, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { countSegments, growth } from './counts.js';
import { memoryChange, newMemory } from './fields.js';
import { segmentsPage } from './segments.js';
import { memoryList, memoryView } from './view.js';

const LATEST = 20;

async function list(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const memories = await chooseMemories(services.db, actor, undefined);
  const counts = await countSegments(
    services.db,
    memories.map(({ id }) => id),
  );
  const content = memoryList(call, { memories, counts, errors });
  return { title: reader.t('webMemory:memories.title'), content, status: errors.length > 0 ? 400 : 200 };
}

async function create(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  try {
    const fields = parsed(newMemory, given({ slug: form.get('slug'), name: form.get('name') }), reader);
    await createMemory(services.db, actor, { ...fields, name: fields.name ?? fields.slug });
    return { goTo: `/memories/${fields.slug}?done=created` };
  } catch (error) {
    return list(call, correctable(error, reader));
  }
}

async function show(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, reader, request } = call;
  const memory = await requireMemory(services.db, actor, parsed(slug, request.params['slug'], reader));
  const [counts, months, latest] = await Promise.all([
    countSegments(services.db, [memory.id]),
    growth(services.db, [memory.id]),
    listSegments(services.db, actor, { memory: [memory.slug], newestFirst: true, limit: LATEST }),
  ]);
  const shown = { memory, counts: counts.get(memory.id)!, months, latest: latest.slice(0, LATEST), errors };
  return { title: memory.name, content: memoryView(call, shown), status: errors.length > 0 ? 400 : 200 };
}

async function change(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader, request } = call;
  const name = parsed(slug, request.params['slug'], reader);
  try {
    const fields = ['name', 'description', 'penalty', 'version'].map((each) => [each, form.get(each)]);
    await requireMemory(services.db, actor, name);
    await changeMemory(services.db, actor, name, parsed(memoryChange, Object.fromEntries(fields), reader));
    return { goTo: `/memories/${name}?done=saved` };
  } catch (error) {
    return show(call, correctable(error, reader));
  }
}

async function remove(call: PageCall): Promise<PageAnswer> {
  const { services, actor, reader, request } = call;
  const name = parsed(slug, request.params['slug'], reader);
  await requireMemory(services.db, actor, name);
  await deleteMemory(services.db, actor, name);
  await services.matcher.catchUp();
  return { goTo: '/deleted?done=deleted' };
}

export const memoryPages: readonly PageSpec[] = [
  { method: 'get', path: '/memories', role: 'viewer', handle: (call) => list(call) },
  { method: 'post', path: '/memories', role: 'admin', handle: create },
  { method: 'get', path: '/memories/:slug', role: 'viewer', handle: (call) => show(call) },
  { method: 'post', path: '/memories/:slug', role: 'admin', handle: change },
  { method: 'get', path: '/memories/:slug/segments', role: 'viewer', handle: segmentsPage },
  { method: 'post', path: '/memories/:slug/delete', role: 'admin', handle: remove },
];
