import { mayAct } from '../../access/roles.js';
import type { JobState } from '../../jobs/job.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { count, when } from '../parts/date.js';
import { hidden } from '../parts/fields.js';
import { done } from '../parts/notice.js';

export interface JobShown extends JobState {
  target: string;
  filename: string;
  dryRun: boolean;
}

const COUNTS = ['processed', 'added', 'updated', 'skipped'] as const;

export function jobList({ reader }: PageCall, jobs: readonly JobShown[]): Html {
  const { t } = reader;
  if (jobs.length === 0)
    return html`<h1>${t('webMemory:jobs.title')}</h1><div class="empty"><p>${t('webMemory:jobs.empty')}</p></div>`;
  return html`<h1>${t('webMemory:jobs.title')}</h1>
    <div class="scroll" tabindex="0" role="region" aria-label="${t('webMemory:jobs.title')}"><table class="list">
      <thead><tr><th>${t('webMemory:jobs.one')}</th><th>${t('webMemory:jobs.file')}</th><th>${t('webMemory:jobs.stateLabel')}</th>${COUNTS.map((each) => html`<th class="number">${t(`webMemory:jobs.${each}`)}</th>`)}<th>${t('webMemory:jobs.started')}</th></tr></thead>
      <tbody>
        ${jobs.map(
          (job) =>
            html`<tr>
              <td><a href="/jobs/${job.id}">${t(`webMemory:jobs.kind.${job.kind}`)}: ${job.target}</a></td>
              <td>${job.filename}</td>
              <td><span class="tag ${job.state}">${t(`webMemory:jobs.state.${job.state}`)}</span></td>
              ${COUNTS.map((each) => html`<td class="number">${count(reader, job[each])}</td>`)}
              <td>${when(reader, job.createdAt)}</td>
            </tr>`,
        )}
      </tbody>
    </table></div>`;
}

export function jobView(call: PageCall, job: JobShown): Html {
  const { t } = call.reader;
  return html`<h1>${t(`webMemory:jobs.kind.${job.kind}`)}: ${job.target}</h1>
    ${done(call)} ${jobPart(call, job)} ${mayAct(call.actor.role, 'admin') && job.finishedAt === null && cancelForm(call, job)}`;
}

/** What `job.js` brings up to date. */
export function jobPart({ reader }: PageCall, job: JobShown): Html {
  const { t } = reader;
  const share = job.totalBytes > 0 ? Math.min(1, job.bytes / job.totalBytes) : 0;
  return html`<section id="job" data-part="job" data-finished="${String(job.finishedAt !== null)}" aria-live="polite" aria-label="${t('webMemory:jobs.progress')}">
    <p class="links"><span class="tag ${job.state}">${t(`webMemory:jobs.state.${job.state}`)}</span><span class="facts">${job.filename}</span><span class="facts">${t('webMemory:jobs.by')} ${job.createdBy}, ${when(reader, job.createdAt)}</span></p>
    ${job.dryRun && html`<p class="notice">${t('webMemory:jobs.dryRun')}</p>`}
    <progress max="100" value="${job.state === 'done' ? 100 : Math.round(share * 100)}" aria-label="${t('webMemory:jobs.progress')}"></progress>
    <dl class="properties">${COUNTS.map((each) => html`<dt>${t(`webMemory:jobs.${each}`)}</dt><dd>${count(reader, job[each])}</dd>`)}</dl>
    ${errors(reader.t, job)}
  </section>`;
}

function errors(t: PageCall['reader']['t'], job: JobShown): Fragment {
  if (job.errors.length === 0) return null;
  return html`<h2>${t('webMemory:jobs.errors')}</h2>
    <p class="links"><a href="/jobs/${job.id}/errors.csv" download>${t('webMemory:jobs.download')}</a></p>
    <div class="scroll" tabindex="0" role="region" aria-label="${t('webMemory:jobs.errors')}"><table>
      <thead><tr><th class="number">${t('webMemory:jobs.line')}</th><th class="number">${t('webMemory:jobs.unit')}</th><th>${t('webMemory:jobs.reason')}</th></tr></thead>
      <tbody>${job.errors.map(({ line, unit, reason }) => html`<tr><td class="number">${line}</td><td class="number">${unit}</td><td>${reason}</td></tr>`)}</tbody>
    </table></div>`;
}

function cancelForm({ reader: { t }, csrf }: PageCall, job: JobShown): Html {
  return html`<form method="post" action="/jobs/${job.id}/cancel">
    ${hidden('csrf', csrf)}
    <p class="actions"><button class="danger">${t('webMemory:jobs.cancel')}</button></p>
  </form>`;
}
