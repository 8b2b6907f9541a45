/** Names that the memories render in more than one way: how often each, put right over all segments, and undone. */
import type { FieldError } from '../../errors/appError.js';
import { slug } from '../../http/fields.js';
import { fixRequest, previewRequest } from '../../http/routes/reports/nameFix.js';
import { listBatches, newBatchId, undoBatch } from '../../memory/batches.js';
import { chooseMemories } from '../../memory/memories.js';
import { applyNameFix } from '../../memory/nameFix/apply.js';
import { previewNameFix } from '../../memory/nameFix/preview.js';
import { correctable, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { reportOf, startReport } from './report.js';
import { fixView } from './fixView.js';
import { variantsView } from './view.js';

const BATCHES = 10;
/** Segments that a person reviews at once; the rest comes after these were put right. */
const REVIEWED = 500;

function memoryOf({ query, form, reader }: PageCall): string[] | undefined {
  const named = query.get('memory') || form.get('memory');
  return named === '' ? undefined : [parsed(slug, named, reader)];
}

async function list(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const content = variantsView(call, {
    report: await reportOf(call, memoryOf(call)),
    memory: memoryOf(call)?.[0] ?? '',
    memories: await chooseMemories(services.db, actor, undefined),
    batches: (await listBatches(services.db, actor, { limit: BATCHES })).slice(0, BATCHES),
    errors,
  });
  return { title: reader.t('webChecks:variants.title'), content, status: errors.length > 0 ? 400 : 200 };
}

async function preview(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, query, form, reader } = call;
  const fields = query.get('name') === '' ? form : query;
  const [name, to] = [fields.get('name'), fields.get('to').trim()];
  const from = fields.all('from').filter((each) => each !== to);
  const memory = memoryOf(call);
  const title = reader.t('webChecks:variants.fixTitle', { name });
  const shown = { name, to, from, memory: memory?.[0] ?? '', rows: [], more: false };
  try {
    const fix = parsed(previewRequest, { name, to, from }, reader);
    const wanted = {
      ...{ lang: fix.lang, name: fix.name, from: fix.from, to: fix.to },
      ...(memory ? { memories: memory } : {}),
    };
    const rows = await previewNameFix(services.db, actor, wanted, { limit: REVIEWED });
    const page = { ...shown, rows: rows.slice(0, REVIEWED), more: rows.length > REVIEWED, errors };
    return { title, content: fixView(call, page), status: errors.length > 0 ? 400 : 200 };
  } catch (error) {
    const content = fixView(call, { ...shown, errors: correctable(error, reader) });
    return { title, content, status: 400 };
  }
}

async function fix(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const segments = form.all('segment').map((each) => {
    const [id, version] = each.split(':');
    return { id, version: Number(version) };
  });
  try {
    const { segments: reviewed, ...wanted } = parsed(
      fixRequest,
      { name: form.get('name'), to: form.get('to'), from: form.all('from'), segments },
      reader,
    );
    await applyNameFix(services.db, actor, wanted, { batch: newBatchId(), segments: reviewed });
  } catch (error) {
    return preview(call, correctable(error, reader));
  }
  await services.matcher.catchUp();
  return { goTo: `/names/variants?done=saved&memory=${encodeURIComponent(form.get('memory'))}` };
}

async function undo(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  try {
    await undoBatch(services.db, actor, form.get('batch'));
  } catch (error) {
    return list(call, correctable(error, reader));
  }
  await services.matcher.catchUp();
  return { goTo: '/names/variants?done=reverted' };
}

async function report(call: PageCall): Promise<PageAnswer> {
  return { goTo: `/jobs/${await startReport(call, memoryOf(call))}` };
}

const PATH = '/names/variants';

export const variantPages: readonly PageSpec[] = [
  { method: 'get', path: PATH, role: 'viewer', handle: (call) => list(call) },
  { method: 'post', path: `${PATH}/report`, role: 'viewer', handle: report },
  { method: 'get', path: `${PATH}/fix`, role: 'viewer', handle: (call) => preview(call) },
  { method: 'post', path: `${PATH}/fix`, role: 'editor', handle: fix },
  { method: 'post', path: `${PATH}/undo`, role: 'editor', handle: undo },
];
