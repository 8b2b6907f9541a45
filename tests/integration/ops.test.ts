/** What operators get: the dashboard and the alerts speak of metrics that a node has. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
let metrics: string;
beforeAll(async () => {
  service = await startService();
  await service.get('/memories');
  metrics = (await service.get('/metrics')).text;
});
afterAll(() => service.stop());

const named = (file: string): string[] => [
  ...new Set(readFileSync(file, 'utf8').match(/\b(?:malmoi|nodejs|process)_[a-z0-9_]+/g)),
];

describe.each(['ops/grafana-dashboard.json', 'ops/alerts.yml'])('%s', (file) => {
  it.each(named(file))('%s is measured', (name) => {
    expect(metrics).toContain(`# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `);
  });
});

it('a request is counted by the pattern of its route, never by its text', async () => {
  await service.get('/lookup?from=ko&to=en&text=%EB%B9%84%EB%B0%80');
  const { text } = await service.get('/metrics');
  expect(text).toMatch(/malmoi_request_seconds_count\{[^}]*route="\/lookup"/);
  expect(text).not.toMatch(/비밀|%EB/);
});
