/** Fields of forms, each with its label. */
import { html, type Fragment, type Html } from '../html.js';

export interface Option {
  value: string;
  label: string;
}

interface Field {
  name: string;
  label: string;
  value?: string;
}

export function select({ name, label, value = '' }: Field, options: readonly Option[]): Html {
  return html`<div>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map((each) => html`<option value="${each.value}" ${each.value === value && html`selected`}>${each.label}</option>`)}
    </select>
  </div>`;
}

interface Input extends Field {
  type?: 'text' | 'url' | 'date' | 'number' | 'search';
  lang?: string;
  required?: boolean;
  wide?: boolean;
  /** The field that `/` goes to. */
  search?: boolean;
  hint?: string;
}

export function input(field: Input): Html {
  const { name, label, value = '', type = 'text', lang, required, wide, search, hint } = field;
  return html`<div class="${wide ? 'wide' : ''}">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      ${lang !== undefined && html`lang="${lang}"`}
      ${required && html`required`}
      ${search && html`data-search`}
      ${hint !== undefined && html`aria-describedby="${name}-hint"`}
    />
    ${hint !== undefined && html`<span class="facts" id="${name}-hint">${hint}</span>`}
  </div>`;
}

interface Area extends Field {
  rows?: number;
  lang?: string;
  required?: boolean;
  wide?: boolean;
}

export function area({ name, label, value = '', rows = 4, lang, required, wide }: Area): Html {
  return html`<div class="${wide ? 'wide' : ''}">
    <label for="${name}">${label}</label>
    <textarea id="${name}" name="${name}" rows="${rows}" ${lang !== undefined && html`lang="${lang}"`} ${required && html`required`}>
${value}</textarea
    >
  </div>`;
}

export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

export function checkbox({ name, label }: Field, checked: boolean): Fragment {
  return html`<label class="check"><input type="checkbox" name="${name}" value="true" ${checked && html`checked`} />${label}</label>`;
}
