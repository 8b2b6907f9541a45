/** The overview: what there is, what to do first, how it grew. */
import { mayAct, type Role } from '../../access/roles.js';
import { chooseGlossaries } from '../../glossary/glossaries.js';
import { chooseMemories } from '../../memory/memories.js';
import { html, type Html } from '../html.js';
import { growth } from '../memories/counts.js';
import { growthChart } from '../memories/view.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { barChart } from '../parts/barChart.js';
import { count } from '../parts/date.js';
import { KINDS } from '../glossary/terms.js';

const STEPS: readonly { name: string; path: string; role: Role }[] = [
  { name: 'lookup', path: '/', role: 'viewer' },
  { name: 'memory', path: '/memories', role: 'admin' },
  { name: 'import', path: '/imports', role: 'admin' },
  { name: 'document', path: '/documents/new', role: 'translator' },
  { name: 'connect', path: '/connect', role: 'viewer' },
  { name: 'key', path: '/keys', role: 'admin' },
];

async function page(call: PageCall): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const { t } = reader;
  const { prisma } = services.db;
  const memories = (await chooseMemories(services.db, actor, undefined)).map(({ id }) => id);
  const glossaries = (await chooseGlossaries(services.db, actor, undefined)).map(({ id }) => id);
  const inMemories = { memoryId: { in: memories } };
  const [months, kinds, documents, waiting] = await Promise.all([
    growth(services.db, memories),
    prisma.concept.groupBy({ by: ['kind'], where: { glossaryId: { in: glossaries } }, _count: true }),
    prisma.document.count({ where: inMemories }),
    prisma.document.count({ where: { ...inMemories, confirmedAt: null } }),
  ]);
  const countOf = (kind: string): number => kinds.find((each) => each.kind === kind)?._count ?? 0;
  const concepts = KINDS.reduce((sum, kind) => sum + countOf(kind), 0);
  const bars = KINDS.map((kind) => {
    const label = t(`webGlossary:kind.${kind}`);
    return {
      label,
      value: countOf(kind),
      text: t('webAdmin:start.kindText', { kind: label, count: countOf(kind) }),
    };
  });
  const title = t('webAdmin:start.title');
  const content = html`<h1>${title}</h1>
    <dl class="figures">
      ${figure(call, 'segments', '/memories', months.at(-1)?.total ?? 0)}
      ${figure(call, 'concepts', '/glossary', concepts)} ${figure(call, 'documents', '/documents', documents)}
      ${figure(call, 'waiting', '/documents', waiting)}
    </dl>
    <h2>${t('webAdmin:start.first')}</h2>
    <ol>
      ${STEPS.filter(({ role }) => mayAct(actor.role, role)).map(({ name, path }) => html`<li><a href="${path}">${t(`webAdmin:start.steps.${name}`)}</a></li>`)}
    </ol>
    <div class="columns"><div>${growthChart(call, months)}</div><div><h2>${t('webAdmin:start.kinds')}</h2>${barChart(t('webAdmin:start.kinds'), bars)}</div></div>`;
  return { title, content };
}

function figure({ reader }: PageCall, name: string, path: string, value: number): Html {
  return html`<div><dt>${reader.t(`webAdmin:start.${name}`)}</dt><dd><a href="${path}">${count(reader, value)}</a></dd></div>`;
}

export const startPages: readonly PageSpec[] = [
  { method: 'get', path: '/start', role: 'viewer', handle: page },
];
