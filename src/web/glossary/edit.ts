/** Writing a concept: new, or as it stands. What cannot be stored comes back with the reasons, as it was typed. */
import { changeConcept, createConcept, readConcept } from '../../glossary/concepts.js';
import { chooseGlossaries } from '../../glossary/glossaries.js';
import * as schema from '../../http/routes/concepts/schema.js';
import type { FieldError } from '../../errors/appError.js';
import { correctable, given, parsed } from '../forms.js';
import type { PageAnswer, PageCall } from '../page.js';
import { conceptId, nameOf } from './concept.js';
import { conceptForm } from './editView.js';
import { draftOfForm, draftOfQuery, draftOfRow, fieldsOfDraft, type Draft } from './draft.js';
import { hints } from './hints.js';
import { isPart, saved } from '../parts/inPlace.js';
import { shortForm } from './shortForm.js';

const SCRIPTS = ['concept.js'];

export async function newConceptPage(
  call: PageCall,
  entered?: { draft: Draft; errors: FieldError[] },
): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const glossaries = await chooseGlossaries(services.db, actor, undefined);
  const draft = entered?.draft ?? draftOfQuery(call.query);
  const title = reader.t('webGlossary:new');
  const view = { title, action: '/glossary/new', draft, glossaries, errors: entered?.errors ?? [] };
  if (isPart(call)) return { part: shortForm(call, view) };
  const content = conceptForm(call, { ...view, hints: await hints(call, draft) });
  return { title, content, scripts: SCRIPTS, status: entered ? 400 : 200 };
}

export async function createConceptPage(call: PageCall): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const draft = draftOfForm(call.form);
  try {
    const body = { ...given(fieldsOfDraft(draft)), glossary: draft.glossary };
    const { glossary, ...fields } = parsed(schema.newConcept, body, reader);
    const row = await createConcept(services.db, actor, glossary, fields);
    services.glossary.invalidate();
    return isPart(call) ? saved(call) : { goTo: `/glossary/${row.id}?done=created` };
  } catch (error) {
    return newConceptPage(call, { draft, errors: correctable(error, reader) });
  }
}

export async function editConceptPage(
  call: PageCall,
  entered?: { draft: Draft; errors: FieldError[] },
): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const row = await readConcept(services.db, actor, conceptId(call));
  const draft = { ...(entered?.draft ?? draftOfRow(row)), version: row.version, id: row.id };
  const view = {
    title: nameOf(row),
    action: `/glossary/${row.id}/edit`,
    draft,
    glossaries: [],
    errors: entered?.errors ?? [],
  };
  if (isPart(call)) return { part: shortForm(call, view) };
  const content = conceptForm(call, { ...view, hints: await hints(call, draft) });
  const title = reader.t('webGlossary:editing', { name: nameOf(row) });
  return { title, content, scripts: SCRIPTS, status: entered ? 400 : 200 };
}

export async function saveConceptPage(call: PageCall): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const id = conceptId(call);
  const draft = draftOfForm(call.form);
  try {
    const fields = Object.entries(fieldsOfDraft(draft)).map(([name, value]) => [
      name,
      value === '' ? null : value,
    ]);
    const change = parsed(schema.change, { ...Object.fromEntries(fields), version: draft.version }, reader);
    await changeConcept(services.db, actor, id, change);
    services.glossary.invalidate();
    return isPart(call) ? saved(call) : { goTo: `/glossary/${id}?done=saved` };
  } catch (error) {
    return editConceptPage(call, { draft, errors: correctable(error, reader) });
  }
}

/** For `concept.js`, while someone types. */
export async function hintsPart(call: PageCall): Promise<PageAnswer> {
  return { part: await hints(call, draftOfForm(call.form)) };
}
