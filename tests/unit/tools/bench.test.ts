/** What the bench measures with is itself measured. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../../src/tools/bench/http/load.js';
import { getRequest, postRequest } from '../../../src/tools/bench/http/requests.js';
import { editDistance } from '../../../src/tools/bench/peers/editDistance.js';
import { recall } from '../../../src/tools/bench/recall.js';
import { median, summarize } from '../../../src/tools/bench/stats.js';

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', '시장', 2],
    ['kitten', 'sitting', 3],
    ['서울시장이', '서울시장은', 1],
    ['abc', 'abc', 0],
  ])('of %j and %j is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('is a metric', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '가', '나'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('statistics', () => {
  it('take the middle and the percentiles', () => {
    expect(median([3, 1, 2])).toBe(2);
    const times = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(summarize(times)).toEqual({ p50: 51, p95: 96, p99: 100, mean: 50.5 });
  });

  it('count the best found only among queries that have a match', () => {
    expect(recall([100, 80, 60, 0], [100, 75, 0, 0])).toEqual({ of: 2, found: 1, percent: 50 });
    expect(recall([10], [0]).percent).toBe(100);
  });
});

describe('the load generator', () => {
  it('sends each request once and reads answers that come in pieces', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'Content-Length': 20_000 });
      response.write('x'.repeat(5_000));
      setImmediate(() => response.end('y'.repeat(15_000)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const requests = [getRequest('/a'), postRequest('/b', { text: '가' }), getRequest('/c')];
    const { times } = await load(port, requests, 2);
    server.close();
    expect(times).toHaveLength(3);
    expect(seen.sort()).toEqual(['GET /a', 'GET /c', 'POST /b']);
  });

  it('stops at an answer that is no success', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end('no'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(load(port, [getRequest('/')], 1)).rejects.toThrow('HTTP 404');
    server.close();
  });
});
