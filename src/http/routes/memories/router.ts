import { z } from 'zod';
import {
  changeMemory,
  chooseMemories,
  createMemory,
  deleteMemory,
  memoryState,
  requireMemory,
} from '../../../memory/memories.js';
import { endpoint } from '../../endpoint.js';
import { int, MAX_NOTE, slug, text } from '../../fields.js';
import { attribution, listOf } from '../common.js';

const tag = 'Memory';
const params = z.object({ slug });
const fields = {
  name: text(200),
  description: text(MAX_NOTE, { blank: true }).nullable().optional(),
  penalty: int(0, 100).optional(),
};
const newMemory = z.strictObject({ slug, ...fields, name: fields.name.optional() });
const change = z.strictObject({ version: int(1, 2_147_483_647), ...fields, name: fields.name.optional() });
const answer = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  penalty: z.int(),
  segments: z.int().optional(),
  ...attribution,
});

export const memories = [
  endpoint({
    method: 'get',
    path: '/memories',
    role: 'viewer',
    tag,
    summary: 'The memories that the key may read',
    answers: { 200: listOf(answer) },
    async handle({ actor, services }) {
      const rows = await chooseMemories(services.db, actor, undefined);
      return { body: { items: rows.map(memoryState), nextCursor: null } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/memories',
    role: 'admin',
    tag,
    summary: 'Make a memory',
    body: newMemory,
    answers: { 201: answer },
    async handle({ body, actor, services }) {
      const memory = await createMemory(services.db, actor, { ...body, name: body.name ?? body.slug });
      return {
        status: 201,
        body: memoryState(memory),
        headers: { Location: `/api/v1/memories/${memory.slug}` },
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/memories/:slug',
    role: 'viewer',
    tag,
    summary: 'One memory with its size',
    params,
    answers: { 200: answer },
    async handle({ params: { slug: name }, actor, services }) {
      const memory = await requireMemory(services.db, actor, name);
      const segments = await services.db.prisma.segment.count({ where: { memoryId: memory.id } });
      return { body: { ...memoryState(memory), segments } };
    },
  }),
  endpoint({
    method: 'patch',
    path: '/memories/:slug',
    role: 'admin',
    tag,
    summary: 'Change name, description or penalty',
    params,
    body: change,
    answers: { 200: answer },
    async handle({ params: { slug: name }, body, actor, services }) {
      await requireMemory(services.db, actor, name);
      return { body: memoryState(await changeMemory(services.db, actor, name, body)) };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/memories/:slug',
    role: 'admin',
    tag,
    summary: 'Delete a memory with its segments and documents',
    params,
    answers: { 204: null },
    async handle({ params: { slug: name }, actor, services }) {
      await requireMemory(services.db, actor, name);
      await deleteMemory(services.db, actor, name);
      await services.matcher.catchUp();
      return { status: 204 };
    },
  }),
];
