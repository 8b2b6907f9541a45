/** Sign-offs of broadcasters: `YTN 홍길동[hong@ytn.co.kr]입니다.`, 취재기자ㅣ홍길동촬영기자ㅣ김철수, and desks alone. */
import type { NameIndex } from '../nameIndex.js';
import { findRoles } from './roles.js';
import type { Run } from './run.js';

const SIGN_OFF =
  /([가-힣A-Za-z]{2,12})\s([가-힣]{2,4}?)(?:입니다\.?)?\s?\[\s?([A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9.-]{0,100})\s?\](?:입니다\.?)?/g;
const LABEL_SIGN = /^\s?[ㅣ|:]\s?/;
const LABELLED_NAME = /^[가-힣]{2,4}/;
/** A desk that signs without a name, alone in brackets. */
const DESK = /^\s*[[［【]([가-힣]{2,10}(?:뉴스국|뉴스부|뉴스팀|뉴스센터|편집국|보도국|취재팀))[\]］】]/;

export function broadcastRuns(line: string, index: NameIndex): Run[] {
  return [...signOffs(line), ...labelled(line, index), ...desks(line)];
}

function signOffs(line: string): Run[] {
  return [...line.matchAll(SIGN_OFF)].map((match) => ({
    pieces: [{ names: [match[2]!], title: null, titleConcept: null, address: match[3]! }],
    place: null,
    organization: match[1]!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Roles before names, parted by a bar; the name ends where the next role begins. */
function labelled(line: string, index: NameIndex): Run[] {
  const roles = findRoles(line, index);
  const pieces = roles.flatMap((role, i) => {
    const sign = LABEL_SIGN.exec(line.slice(role.end, role.end + 3));
    if (sign === null) return [];
    const start = role.end + sign[0].length;
    const name = LABELLED_NAME.exec(
      line.slice(start, Math.min(roles[i + 1]?.start ?? line.length, start + 4)),
    )?.[0];
    if (name === undefined) return [];
    return [
      {
        names: [name],
        title: role.text,
        titleConcept: role.concept,
        address: null,
        from: role.start,
        to: start + name.length,
      },
    ];
  });
  if (pieces.length === 0) return [];
  const [first] = pieces;
  return [{ pieces, place: null, organization: null, start: first!.from, end: pieces.at(-1)!.to }];
}

function desks(line: string): Run[] {
  const match = DESK.exec(line);
  if (match === null) return [];
  const start = match[0].search(/\S/);
  return [{ pieces: [], place: null, organization: match[1]!, start, end: match[0].length }];
}
