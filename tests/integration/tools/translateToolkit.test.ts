/** Translate Toolkit's own classes read what is served, and what its tmserver answers from says the same as ours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWith, output, works } from '../../support/programs.js';
import { rawRequest } from '../../support/rawRequest.js';
import { startService, type Service } from '../../support/service.js';

/** Debian installs the toolkit for the system's Python only. */
const PYTHON = '/usr/bin/python3';
const SEGMENTS = [
  { en: 'Tea & <cake> "now"', ko: '차와 <과자> 🍰', note: 'menu' },
  { en: 'The vote is on May 3.', ko: '투표는 5월 3일이다.' },
  { en: 'A draft.', ko: '초안.', status: 'draft' },
];
const SLOW_MS = 120_000;

/** Reads a file with one of the toolkit's classes and prints its units as JSON. */
const READ = `
import importlib, json, sys
module, name, path, *languages = sys.argv[1:]
kind = getattr(importlib.import_module("translate.storage." + module), name)
store = kind.parsefile(path) if not languages else kind(open(path, "rb"), *languages)
units = [u for u in store.units if not getattr(u, "isheader", lambda: False)()]
rows = []
for unit in units:
    proposals = unit.getalttrans() if hasattr(unit, "getalttrans") else []
    rows.append([str(unit.source), str(unit.target or ''), [str(each.target) for each in proposals]])
print(json.dumps(rows))
`;

type Unit = [source: string, target: string, proposals: string[]];

/** What its tmserver answers, without the web server that Debian does not install along with it. */
const SERVE = `
import json, sys
from translate.storage import factory, tmdb
database = tmdb.TMDB(":memory:")
database.add_store(factory.getobject(sys.argv[1]), "en", "ko")
print(json.dumps([database.translate_unit(text, "en", "ko") for text in sys.argv[2:]]))
`;

describeWith(
  works(PYTHON, '-c', 'import translate'),
  'Translate Toolkit (apt-get install translate-toolkit)',
  () => {
    let service: Service;
    let folder: string;

    beforeAll(async () => {
      service = await startService();
      folder = await mkdtemp(join(tmpdir(), 'malmoi-toolkit-'));
      await writeFile(join(folder, 'read.py'), READ);
      await service.post('/memories', { slug: 'desk' });
      for (const segment of SEGMENTS) await service.post('/segments', { memory: 'desk', ...segment });
    });
    afterAll(async () => {
      await service.stop();
      await rm(folder, { recursive: true, force: true });
    });

    async function readWith(
      kind: string,
      bytes: Uint8Array | string,
      ...languages: string[]
    ): Promise<Unit[]> {
      const file = join(folder, 'file');
      await writeFile(file, bytes);
      const [module, name] = kind.split('.') as [string, string];
      const args = [join(folder, 'read.py'), module, name, file, ...languages];
      return JSON.parse(await output(PYTHON, args)) as Unit[];
    }
    const download = async (path: string): Promise<Uint8Array> => {
      const response = await fetch(service.url + path);
      expect(response.status).toBe(200);
      return new Uint8Array(await response.arrayBuffer());
    };
    const pairs = SEGMENTS.map(({ en, ko }) => [en, ko]);
    const texts = (units: readonly Unit[]) => units.map(([source, target]) => [source, target]);

    it(
      'reads the addresses that OmegaT fetches',
      async () => {
        const memory = await readWith('tmx.tmxfile', await download('/omegat/en-ko/desk.tmx'), 'en', 'ko');
        expect(texts(memory)).toEqual(pairs.slice(0, 2));
        const terms = await readWith('omegat.OmegaTFile', await download('/omegat/glossary.utf8'));
        expect(texts(terms)).toContainEqual(['Oh Se-hoon', '오세훈']);
      },
      SLOW_MS,
    );

    it(
      'reads a pretranslated file: final, to review with a proposal, empty',
      async () => {
        const source = ['The vote is on May 3.', 'The vote is on May 4.', 'Nothing like it at all here.'];
        const units = source.map((text, i) => `<trans-unit id="${i}"><source>${text}</source></trans-unit>`);
        const file = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="ko" datatype="plaintext"><body>${units.join('')}</body></file></xliff>`;
        const { text } = await service.post('/pretranslate?repair=true', file, {
          'content-type': 'application/xliff+xml',
        });
        expect(await readWith('xliff.xlifffile', text)).toEqual([
          [source[0], '투표는 5월 3일이다.', []],
          [source[1], '투표는 5월 4일이다.', ['투표는 5월 3일이다.']],
          [source[2], '', []],
        ]);
        expect(text.match(/state="[^"]+"/g)).toEqual(['state="final"', 'state="needs-review-translation"']);
      },
      SLOW_MS,
    );

    it(
      'puts our TMX into the database of its tmserver, which answers as ours does',
      async () => {
        const tmx = join(folder, 'desk.tmx');
        await writeFile(tmx, await download('/api/v1/exports/memories/desk.tmx'));
        await writeFile(join(folder, 'serve.py'), SERVE);
        const sources = SEGMENTS.slice(0, 2).map(({ en }) => en);
        const answers = await output(PYTHON, [join(folder, 'serve.py'), tmx, ...sources]);
        const theirs = JSON.parse(answers) as object[][];
        for (const [i, { en, ko }] of SEGMENTS.slice(0, 2).entries()) {
          const path = `/tmserver/en/ko/unit/${encodeURIComponent(en)}`;
          const ours = JSON.parse((await rawRequest(service.url, path)).text) as object[];
          const shown = expect.objectContaining({ source: en, target: ko, quality: 100 });
          expect([ours[0], theirs[i]![0]]).toEqual([shown, shown]);
        }
      },
      SLOW_MS,
    );
  },
);
