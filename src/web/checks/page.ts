/** Checks: two texts, aligned and read by the second reader; findings stand in the text, applied or set aside. */
import { align } from '../../alignment/index.js';
import { check, type CheckedFinding } from '../../checking/check.js';
import { profiles } from '../../checking/profiles.js';
import { CHECKS } from '../../checks/index.js';
import type { FieldError } from '../../errors/appError.js';
import { text } from '../../http/fields.js';
import { correctable, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { apply, type Sides } from './apply.js';
import { dismissFinding, takeBack } from './dismiss.js';
import { checksView, NO_PROFILE } from './view.js';

/** Two long articles. */
const MAX_TEXT = 50_000;
const MAX_PROFILES = 100;

async function page(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const fixed = apply({ ko: clean(call, 'ko'), en: clean(call, 'en') }, form.get('apply'));
  const given = fixed.ko.trim() !== '' && fixed.en.trim() !== '';
  const pairs = given ? await pairsOf(call, fixed) : [];
  const checked = {
    ...fixed,
    target: form.get('target') === 'ko' ? ('ko' as const) : ('en' as const),
    mode: form.get('mode'),
    profile: form.get('profile'),
    profiles: await profiles.list(services.db, actor, { limit: MAX_PROFILES }),
    pairs,
    findings: await findingsOf(call, pairs),
    given,
    wanted: form.all('check'),
    checks: CHECKS,
    errors,
  };
  const title = reader.t('webChecks:title');
  return { title, content: checksView(call, checked), status: errors.length > 0 ? 400 : 200 };
}

function clean({ form, reader }: PageCall, name: string): string {
  return parsed(text(MAX_TEXT, { blank: true }), form.get(name), reader);
}

async function findingsOf({ services, actor, form }: PageCall, pairs: Sides[]): Promise<CheckedFinding[]> {
  if (pairs.length === 0) return [];
  const [checks, profile] = [form.all('check'), form.get('profile')];
  return check(services, actor, {
    pairs,
    target: form.get('target') === 'ko' ? 'ko' : 'en',
    ...(checks.length > 0 ? { checks } : {}),
    ...(profile === '' ? {} : { profile: profile === NO_PROFILE ? null : profile }),
  });
}

/** Texts are aligned; lines are pairs already, the first with the first. */
async function pairsOf({ services, actor, form }: PageCall, { ko, en }: Sides): Promise<Sides[]> {
  if (form.get('mode') === 'lines') {
    const [left, right] = [ko.split('\n'), en.split('\n')];
    const count = Math.max(left.length, right.length);
    const pairs = Array.from({ length: count }, (_, i) => ({ ko: left[i] ?? '', en: right[i] ?? '' }));
    return pairs.filter((pair) => pair.ko.trim() !== '' || pair.en.trim() !== '');
  }
  const { terms } = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const { beads, ...sentences } = align(en, ko, { terms });
  const join = (lang: 'en' | 'ko', bead: (typeof beads)[number]): string =>
    bead[lang].map((i) => sentences[lang][i]!).join(' ');
  return beads.map((bead) => ({ ko: join('ko', bead), en: join('en', bead) }));
}

/** The page comes back with both texts, whatever came of it. */
const afterwards =
  (act: (call: PageCall) => Promise<void>) =>
  async (call: PageCall): Promise<PageAnswer> => {
    try {
      await act(call);
      return await page(call);
    } catch (error) {
      return page(call, correctable(error, call.reader));
    }
  };

export const checkPages: readonly PageSpec[] = [
  { method: 'get', path: '/checks', role: 'viewer', handle: (call) => page(call) },
  { method: 'post', path: '/checks', role: 'viewer', reads: true, handle: (call) => page(call) },
  { method: 'post', path: '/checks/dismiss', role: 'editor', handle: afterwards(dismissFinding) },
  { method: 'post', path: '/checks/take-back', role: 'editor', handle: afterwards(takeBack) },
];
