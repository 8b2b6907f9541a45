/** Names and terms that a document pair holds and the glossary does not: put right, accepted or rejected. */
import {
  acceptCandidates,
  documentCandidates,
  rejectCandidates,
  type Decision,
} from '../../documents/candidates.js';
import { readDocument } from '../../documents/documents.js';
import type { FieldError } from '../../errors/appError.js';
import { chooseGlossaries } from '../../glossary/glossaries.js';
import { slug } from '../../http/fields.js';
import { decision } from '../../http/routes/candidates/schema.js';
import { correctable, parsed } from '../forms.js';
import type { PageAnswer, PageCall } from '../page.js';
import { candidatesView } from './candidatesView.js';
import { idOf } from './id.js';
import { titleOf } from './listView.js';

export async function candidatesPage(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const row = await readDocument(services.db, actor, idOf(call));
  const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const candidates = await documentCandidates(services.db, actor, glossary, row.id);
  const glossaries = await chooseGlossaries(services.db, actor, undefined);
  const shown = { row, title: titleOf(row), candidates, glossaries, errors };
  const title = reader.t('webDocuments:candidates.title');
  return { title, content: candidatesView(call, shown), status: errors.length > 0 ? 400 : 200 };
}

/** `do` is `accept` or `reject` for those chosen, or with a number for one: `accept:3`. */
export async function decideCandidates(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const id = idOf(call);
  const [what, one] = form.get('do').split(':');
  const chosen = (one === undefined ? form.all('chosen') : [one]).map(Number);
  const all = candidatesOf(call);
  const found = chosen.flatMap((i) => all[i] ?? []);
  try {
    const wanted = found.map(({ edited }) =>
      parsed(decision, { ...edited, source: `document ${id}` }, reader),
    );
    const originals = found.map(({ found: pair, edited }) => ({ ...pair, kind: edited.kind }) as Decision);
    if (what === 'accept') {
      await acceptCandidates(services.db, actor, parsed(slug, form.get('glossary'), reader), wanted);
      // What was put right before it was accepted shall not be offered again as it was found.
      await rejectCandidates(
        services.db,
        actor,
        originals.filter((pair, i) => isOther(pair, wanted[i]!)),
      );
      services.glossary.invalidate();
    } else await rejectCandidates(services.db, actor, originals);
    return { goTo: `/documents/${id}/candidates?done=saved` };
  } catch (error) {
    return candidatesPage(call, correctable(error, reader));
  }
}

const isOther = (a: Decision, b: Decision): boolean => a.en !== b.en || a.ko !== b.ko;

function candidatesOf({ form }: PageCall) {
  const [ko, en, kind, foundKo, foundEn] = ['ko', 'en', 'kind', 'foundKo', 'foundEn'].map((name) =>
    form.all(name),
  );
  return kind!.map((each, i) => ({
    edited: { ko: ko![i] ?? '', en: en![i] ?? '', kind: each },
    found: { ko: foundKo![i] ?? '', en: foundEn![i] ?? '' },
  }));
}
