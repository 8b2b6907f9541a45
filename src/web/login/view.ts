import { html, type Html } from '../html.js';
import type { Reader } from '../reader.js';

export function loginForm({ t }: Reader, { next, wrong }: { next: string; wrong: boolean }): Html {
  return html`<div class="narrow">
    <h1>${t('web:login.title')}</h1>
    <p>${t('web:login.intro')}</p>
    ${wrong && html`<p class="error" role="alert" id="wrong">${t('web:login.wrong')}</p>`}
    <form method="post" action="/login">
      <input type="hidden" name="next" value="${next}" />
      <label for="key">${t('web:login.key')}</label>
      <input
        id="key"
        name="key"
        type="password"
        autocomplete="current-password"
        required
        autofocus
        spellcheck="false"
        ${wrong && html`aria-invalid="true" aria-describedby="wrong"`}
      />
      <p class="actions"><button>${t('web:login.submit')}</button></p>
    </form>
    <p class="quiet">${t('web:login.noKey')}</p>
  </div>`;
}
