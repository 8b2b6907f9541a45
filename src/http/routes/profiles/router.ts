import { z } from 'zod';
import { profiles as collection, profileState, putProfile } from '../../../checking/profiles.js';
import { STYLE } from '../../../checks/index.js';
import { endpoint } from '../../endpoint.js';
import { int, MAX_NOTE, slug, text } from '../../fields.js';
import { collectionEndpoints } from '../collections/endpoints.js';
import { attribution } from '../common.js';
import { checkId } from '../dismissals/schema.js';

const severity = z.enum(['error', 'warning', 'info', 'off']);
const choices = z.partialRecord(checkId, severity);
const description = text(MAX_NOTE, { blank: true }).nullable();
const style = z.strictObject({
  laterMentions: z.enum(STYLE.laterMentions).optional(),
  koreanNames: z.enum(STYLE.koreanNames).optional(),
  quotes: z.enum(STYLE.quotes).optional(),
  percent: z.enum(STYLE.percent).optional(),
});

const answer = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  checks: z.record(z.string(), severity),
  style,
  ...attribution,
});

const whole = z.strictObject({
  name: text(200).optional(),
  description: description.default(null),
  checks: choices,
  style: style.default({}),
  version: int(1, 2_147_483_647).optional(),
});

export const profiles = [
  ...collectionEndpoints({
    path: '/profiles',
    tag: 'Checks',
    noun: 'profile',
    collection,
    state: profileState,
    fields: { description: description.optional(), checks: choices.optional(), style: style.optional() },
    answer,
    roles: { create: 'editor', change: 'editor', remove: 'editor' },
    changed: () => Promise.resolve(),
  }),
  endpoint({
    method: 'put',
    path: '/profiles/:slug',
    role: 'editor',
    tag: 'Checks',
    summary:
      'Write a whole profile; `version` is the one that was read where there is one. `house` holds where none is named',
    params: z.object({ slug }),
    body: whole,
    answers: { 200: answer, 201: answer },
    async handle({ params, body: { name, version, ...fields }, actor, services }) {
      const { row, created } = await putProfile(services.db, actor, params.slug, {
        ...fields,
        name: name ?? params.slug,
        ...(version === undefined ? {} : { version }),
      });
      return { status: created ? 201 : 200, body: profileState(row) };
    },
  }),
];
