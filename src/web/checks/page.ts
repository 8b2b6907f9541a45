/** Checks: two texts, aligned and read by the second reader; findings stand in the text and are applied by a button. */
import { align } from '../../alignment/index.js';
import { CHECKS, runChecks, type Finding } from '../../checks/index.js';
import { text } from '../../http/fields.js';
import { parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { apply } from './apply.js';
import { checksView, type Checked } from './view.js';

/** Two long articles. */
const MAX_TEXT = 50_000;

async function page(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const title = reader.t('webChecks:title');
  const sides = { ko: clean(call, 'ko'), en: clean(call, 'en') };
  const fixed = apply(sides, form.get('apply'));
  const { terms, names } = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const target = form.get('target') === 'ko' ? 'ko' : 'en';
  const wanted = form.all('check');
  const given = fixed.ko.trim() !== '' && fixed.en.trim() !== '';
  const pairs = given ? pairsOf(fixed, form.get('mode')) : [];
  const enabled = wanted.length > 0 ? { enabled: wanted } : {};
  const findings: Finding[] = given ? runChecks(pairs, { terms, names, target, ...enabled }) : [];
  const checked: Checked = {
    ...fixed,
    target,
    mode: form.get('mode'),
    pairs,
    findings,
    given,
    wanted,
    checks: CHECKS,
  };
  return { title, content: checksView(call, checked) };
}

function clean({ form, reader }: PageCall, name: string): string {
  return parsed(text(MAX_TEXT, { blank: true }), form.get(name), reader);
}

/** Texts are aligned; lines are pairs already, the first with the first. */
function pairsOf({ ko, en }: { ko: string; en: string }, mode: string): { ko: string; en: string }[] {
  if (mode === 'lines') {
    const [left, right] = [ko.split('\n'), en.split('\n')];
    const count = Math.max(left.length, right.length);
    const pairs = Array.from({ length: count }, (_, i) => ({ ko: left[i] ?? '', en: right[i] ?? '' }));
    return pairs.filter((pair) => pair.ko.trim() !== '' || pair.en.trim() !== '');
  }
  const { beads, ...sentences } = align(en, ko);
  const join = (lang: 'en' | 'ko', bead: (typeof beads)[number]): string =>
    bead[lang].map((i) => sentences[lang][i]!).join(' ');
  return beads.map((bead) => ({ ko: join('ko', bead), en: join('en', bead) }));
}

export const checkPages: readonly PageSpec[] = [
  { method: 'get', path: '/checks', role: 'viewer', handle: page },
  { method: 'post', path: '/checks', role: 'viewer', reads: true, handle: page },
];
