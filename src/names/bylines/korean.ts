/** Reads the bylines of one line of Korean: names before roles, with what stands around them. */
import type { NameIndex } from '../nameIndex.js';
import { addressAt, type Address } from './email.js';
import { headBefore } from './head.js';
import { isPaper } from './papers.js';
import { groupBefore, type Group } from './people.js';
import { findRoles } from './roles.js';
import { pieceOf, type Run } from './run.js';

interface Found {
  group: Group;
  address: Address | null;
  /** After the address, or after the role. */
  end: number;
}

/** What may stand between two groups of one byline. */
const BETWEEN = /^[\s,·ㆍ/]{0,3}$/;
/** What may follow a byline: the end, the text of an agency report, a bracket, a copyright line. */
const AFTER = /^\s*(?:$|[=)\]】］）[ⓒ©|/·]|\(?(?:저작권|무단|사진|영상|그래픽|정리))/;
const CLOSING = /^\s*[)\]】］）]/;
const AGENCY_SIGN = /^\s*=/;

/** Bylines with a role, in order. */
export function koreanRuns(line: string, index: NameIndex): Run[] {
  return together(line, groupsIn(line, index)).flatMap((run) => {
    const read = readRun(line, run, index);
    return read === null ? [] : [read];
  });
}

function groupsIn(line: string, index: NameIndex): Found[] {
  const found: Found[] = [];
  for (const role of findRoles(line, index)) {
    const group = groupBefore(line, role, { from: found.at(-1)?.end ?? 0, index });
    if (group === null) continue;
    const address = addressAt(line, role.end);
    found.push({ group, address, end: address?.end ?? role.end });
  }
  return found;
}

/** Groups that follow each other with nothing but a comma, a dot or a space between. */
function together(line: string, groups: readonly Found[]): Found[][] {
  const runs: Found[][] = [];
  for (const found of groups) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && BETWEEN.test(line.slice(last.end, found.group.start))) runs.at(-1)!.push(found);
    else runs.push([found]);
  }
  return runs;
}

function readRun(line: string, run: readonly Found[], index: NameIndex): Run | null {
  const first = run[0]!;
  const head = headBefore(line, first.group.start, (word) => isPaper(word, index));
  const end = run.at(-1)!.end;
  const hasAddress = run.some(({ address }) => address !== null);
  const rest = line.slice(end, end + 40);
  if (!hasAddress && !(head.atEdge && AFTER.test(rest))) return null;
  return {
    pieces: run.map(({ group, address }) => pieceOf(group, address)),
    place: head.place,
    organization: head.organization ?? first.group.paper,
    start: head.start,
    end: end + tail(rest, head.open !== null),
  };
}

/** Length of the closing bracket or the sign of an agency report that belongs to the byline. */
function tail(rest: string, isOpen: boolean): number {
  const closing = isOpen ? (CLOSING.exec(rest)?.[0].length ?? 0) : 0;
  return closing + (AGENCY_SIGN.exec(rest.slice(closing))?.[0].length ?? 0);
}
