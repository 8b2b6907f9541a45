/** The tools that can be connected: for each, what to copy and where it goes. One tool, one entry. */
import type { Lang } from '../../concepts/concept.js';
import { omegatRepositories } from '../../exports/omegatProject.js';

/** What the settings are made for. */
export interface Connection {
  /** Address of the service as the browser reached it. */
  origin: string;
  /** Undefined in open mode, where none is needed. */
  key: string | undefined;
  memory: string;
  from: Lang;
  to: Lang;
}

export interface Tool {
  name: string;
  /** What to copy, each under the text of `webAdmin:connect.<label>`. */
  settings: (connection: Connection) => { label: string; text: string }[];
}

/** For clients that send no header the key is part of the address. */
function baseOf({ origin, key }: Connection): string {
  return key === undefined ? origin : `${origin}/k/${encodeURIComponent(key)}`;
}

function omegat(connection: Connection) {
  const { origin, key, memory, from, to } = connection;
  const base = baseOf(connection);
  const variables = `MALMOI_URL=${origin}${key === undefined ? '' : ` MALMOI_KEY=${key}`}`;
  return [
    {
      label: 'omegatNew',
      text: `${variables} npx malmoi omegat-project ${memory} --from ${from} -o project`,
    },
    { label: 'omegatPart', text: omegatRepositories({ base, memory, from, to }) },
    { label: 'omegatMemory', text: `${base}/omegat/${from}-${to}/${memory}.tmx` },
    { label: 'omegatGlossary', text: `${base}/omegat/${from}-${to}/glossary.utf8` },
  ];
}

function curl({ origin, key, from, to }: Connection): string {
  const header = key === undefined ? '' : ` \\\n  -H "Authorization: Bearer ${key}"`;
  return `curl -sS -G ${origin}/api/v1/lookup${header} \\\n  -d from=${from} -d to=${to} --data-urlencode "text=오세훈 서울시장"`;
}

export const TOOLS: readonly Tool[] = [
  { name: 'OmegaT', settings: omegat },
  {
    name: 'Weblate',
    settings: (connection) => [{ label: 'weblate', text: `${baseOf(connection)}/tmserver/` }],
  },
  {
    name: 'Virtaal',
    settings: (connection) => [
      { label: 'virtaal', text: `[amagama]\nurl = ${baseOf(connection)}/amagama/api/v1` },
    ],
  },
  {
    name: 'Okapi Rainbow',
    settings: (connection) => [{ label: 'rainbow', text: `${baseOf(connection)}/amagama/api/v1/` }],
  },
  {
    name: 'Okapi CheckMate',
    settings: (connection) => [
      { label: 'checkmate', text: `curl -sS -o malmoi.tbx ${baseOf(connection)}/omegat/glossary.tbx` },
    ],
  },
  {
    name: 'MyMemory',
    settings: (connection) => [
      {
        label: 'mymemory',
        text: `curl -sS -G ${baseOf(connection)}/mymemory/get -d "langpair=${connection.from}|${connection.to}" --data-urlencode "q=오세훈 서울시장"`,
      },
    ],
  },
  { name: 'curl', settings: (connection) => [{ label: 'curl', text: curl(connection) }] },
];
