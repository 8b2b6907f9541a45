import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { catalogues } from '../../src/i18n/index.js';
import { ERRORS } from '../../src/errors/catalogue.js';
import { ENDPOINTS } from '../../src/http/index.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('the OpenAPI document', () => {
  it('has every endpoint with its parameters, body and answers', async () => {
    const { body } = await service.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    for (const spec of ENDPOINTS) {
      const operation = body.paths[spec.path.replace(/:(\w+)/g, '{$1}')][spec.method];
      expect(operation.summary).toBe(spec.summary);
      expect(operation['x-role']).toBe(spec.role);
      if (spec.body) expect(operation.requestBody.content['application/json'].schema.type).toBe('object');
      for (const status of Object.keys(spec.answers)) expect(operation.responses[status]).toBeDefined();
    }
  });

  it('gives each operation a name of its own', async () => {
    const { body } = await service.get('/openapi.json');
    const ids = Object.values<Record<string, { operationId: string }>>(body.paths).flatMap((path) =>
      Object.values(path).map((each) => each.operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes the answers that are given', async () => {
    await service.post('/memories', { slug: 'desk' });
    const answers: [string, string, unknown, number][] = [
      ['get', '/memories', undefined, 200],
      ['post', '/segments', { memory: 'desk', en: 'a', ko: '가' }, 201],
      ['post', '/lookup', { text: 'a', from: 'en', to: 'ko' }, 200],
      ['post', '/suggest', { text: '전혜진', from: 'ko', to: 'en' }, 200],
      ['post', '/bylines', { text: '베이징=전혜진 기자' }, 200],
      ['get', '/jobs', undefined, 200],
      ['get', '/audit', undefined, 200],
    ];
    for (const [method, path, body, status] of answers) {
      const spec = ENDPOINTS.find((each) => each.method === method && each.path === path)!;
      const answer = await service.call(method.toUpperCase(), path, body);
      expect(answer.status).toBe(status);
      const parsed = (spec.answers[status] as z.ZodType).safeParse(answer.body);
      expect(parsed.error?.issues ?? []).toEqual([]);
    }
  });
});

describe('the catalogues', () => {
  const keys = (value: object, prefix = ''): string[] =>
    Object.entries(value).flatMap(([key, each]) =>
      typeof each === 'object' ? keys(each as object, `${prefix}${key}.`) : [`${prefix}${key}`],
    );

  const textAt = (root: object, key: string) =>
    key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], root) as string;

  it('have the same keys in both languages, and no empty text', () => {
    expect(keys(catalogues.ko).sort()).toEqual(keys(catalogues.en).sort());
    const texts = [catalogues.en, catalogues.ko].flatMap((root) =>
      keys(root).map((key) => textAt(root, key)),
    );
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have a text for each error, and no other', () => {
    expect(Object.keys(catalogues.en.errors).sort()).toEqual(Object.keys(ERRORS).sort());
  });

  it('use the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    for (const key of keys(catalogues.en)) {
      expect([key, values(textAt(catalogues.ko, key))]).toEqual([key, values(textAt(catalogues.en, key))]);
    }
  });
});
