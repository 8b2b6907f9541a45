/** A match: where it comes from, what differs, and a way to correct it. */
import { mayAct } from '../../access/roles.js';
import type { LookupAnswer } from '../../memory/lookup.js';
import type { Match } from '../../memory/matches.js';
import { html, type Fragment, type Html } from '../html.js';
import { copyButton } from '../parts/copy.js';
import { markedSource, markedTarget } from './marks.js';
import type { Viewer } from './view.js';

export function matchItem(viewer: Viewer, { from, to }: LookupAnswer, match: Match): Html {
  const { t } = viewer.reader;
  const target = match.repair?.target ?? match.target;
  return html`<li class="match item correctable" tabindex="-1" data-key="${match.segmentId}">
    <p class="facts">
      <span class="score ${match.kind}">${match.score}</span> ${t(`web:lookup.kind.${match.kind}`)} ·
      ${match.memory} · ${t(`web:lookup.status.${match.status}`)}
      ${match.usageCount > 1 && html`· ${t('web:lookup.used', { count: match.usageCount })}`}
      ${match.penalties.map(({ reason, points }) => html`· ${t(`web:lookup.penalty.${reason}`, { points })}`)}
    </p>
    <p lang="${from}">${markedSource(match)}</p>
    <p class="target" lang="${to}">${markedTarget(match)} ${copyButton(viewer.reader, target)}</p>
    ${match.repair && html`<p class="facts">${t('web:lookup.repaired')}</p>`}
    <p class="facts links">${links(viewer, match)}</p>
  </li>`;
}

function links({ reader: { t }, actor }: Viewer, match: Match): Fragment {
  const mayChange = mayAct(actor.role, match.status === 'draft' ? 'translator' : 'editor');
  const address = `/segments/${match.segmentId}`;
  return [
    mayChange && html`<a href="${address}" data-form="${address}?part=form">${t('web:lookup.correct')}</a>`,
    html`<a href="${address}">${t('web:lookup.details')}</a>`,
    match.documentId !== null &&
      html`<a href="/documents/${match.documentId}">${t('web:lookup.document')}</a>`,
  ];
}
