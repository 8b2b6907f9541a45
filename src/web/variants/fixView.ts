/** What a fix of a name would change, segment by segment, to be reviewed before it is written. */
import { mayAct } from '../../access/roles.js';
import type { FieldError } from '../../errors/appError.js';
import type { FixPreview } from '../../memory/nameFix/preview.js';
import { html, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { difference } from '../parts/difference.js';
import { hidden, input } from '../parts/fields.js';
import { problems } from '../parts/notice.js';

export interface FixShown {
  name: string;
  to: string;
  from: readonly string[];
  memory: string;
  rows: readonly FixPreview[];
  /** There are further segments, for another go. */
  more: boolean;
  errors: readonly FieldError[];
}

export function fixView(call: PageCall, shown: FixShown): Html {
  const { t } = call.reader;
  return html`<h1>${t('webChecks:variants.fixTitle', { name: shown.name })}</h1>
    ${problems(call.reader, shown.errors)} ${wantedForm(call, shown)}
    ${
      shown.rows.length === 0
        ? html`<div class="empty"><p>${t('webChecks:variants.nothing')}</p></div>`
        : reviewForm(call, shown)
    }`;
}

function wantedForm({ reader: { t } }: PageCall, { name, to, from, memory }: FixShown): Html {
  return html`<form method="get" action="/names/variants/fix">
    ${hidden('name', name)} ${hidden('memory', memory)}
    <div class="fields">
      ${input({ name: 'to', label: t('webChecks:variants.to'), value: to, lang: 'en', required: true })}
      <fieldset>
        <legend>${t('webChecks:variants.from')}</legend>
        ${from.map((each) => html`<label class="check"><input type="checkbox" name="from" value="${each}" checked /><span lang="en">${each}</span></label>`)}
      </fieldset>
    </div>
    <p class="actions"><button class="second">${t('webChecks:variants.previewAgain')}</button></p>
  </form>`;
}

function reviewForm(call: PageCall, { name, to, from, memory, rows, more }: FixShown): Html {
  const { reader, csrf, actor } = call;
  const { t } = reader;
  const editor = mayAct(actor.role, 'editor');
  return html`<form method="post" action="/names/variants/fix">
    ${hidden('csrf', csrf)} ${hidden('name', name)} ${hidden('to', to)} ${hidden('memory', memory)}
    ${from.map((each) => hidden('from', each))}
    <p>${t('webChecks:variants.review', { count: rows.length })} ${more && t('webChecks:variants.further')}</p>
    <ol class="changes">
      ${rows.map(({ segment, after }) => {
        const id = `segment-${segment.id}`;
        return html`<li>
          ${editor && html`<input type="checkbox" id="${id}" name="segment" value="${segment.id}:${segment.version}" checked />`}
          <label for="${id}"><span lang="ko">${segment.ko}</span><br /><span lang="en">${difference(segment.en, after)}</span></label>
          <a class="facts" href="/segments/${segment.id}">${segment.memory}</a>
        </li>`;
      })}
    </ol>
    ${editor && html`<p class="actions"><button>${t('webChecks:variants.write')}</button><span class="quiet">${t('webChecks:variants.writeHint')}</span></p>`}
  </form>`;
}
