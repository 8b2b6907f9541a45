/** An error to read, with what to do next. */
import type { AppError } from '../errors/appError.js';
import { toProblem } from '../http/problem.js';
import { html } from './html.js';
import type { View } from './page.js';
import type { Reader } from './reader.js';

export function errorView({ t }: Reader, error: AppError, requestId: string): View {
  const { body } = toProblem(error, t, requestId);
  const { title, detail } = body as { title: string; detail: string };
  const errors = error.details.errors ?? [];
  const content = html`<h1>${title}</h1>
    <p>${detail}</p>
    ${errors.length > 0 && html`<ul>${errors.map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}</ul>`}
    <p><a href="/">${t('web:error.home')}</a></p>
    <p class="facts">${t('web:error.request', { id: requestId })}</p>`;
  return { title, content, status: error.status };
}
