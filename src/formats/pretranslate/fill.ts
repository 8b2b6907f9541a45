/** The edits that put proposals into a unit. */
import type { Proposal } from './pretranslate.js';
import { contentOf, escaped, sibling, withAttribute, withContent, type Edit } from './edits.js';
import type { Part, Unit } from './spots.js';

/** A part with what was found for it, best first. */
export interface Found {
  part: Part;
  /** The text that is filled in. */
  target: string;
  proposals: Proposal[];
}

interface Filling {
  part: Part;
  content: string;
  final: boolean;
  proposals: Proposal[];
}

/** Exact and context matches are final, unless tags within the text would be lost. */
function fillingOf(file: string, { part, target, proposals }: Found): Filling {
  const { content, whole } = contentOf(file, part, target);
  return { part, content, final: whole && proposals[0]!.kind !== 'fuzzy', proposals };
}

/** How a unit was filled: every part final, or something to be looked at. */
export interface Filled {
  edits: Edit[];
  final: number;
  review: number;
}

export function fill(file: string, version: 1 | 2, unit: Unit, found: Found[]): Filled {
  const fillings = found.map((one) => fillingOf(file, one));
  const edits = version === 1 ? fill12(file, unit, fillings) : fill2(file, unit, fillings);
  const final = fillings.filter((filling) => filling.final).length;
  return { edits, final, review: fillings.length - final };
}

/** XLIFF 1.2: the state stands on the target, the proposals behind it as `alt-trans`. */
function fill12(file: string, unit: Unit, fillings: Filling[]): Edit[] {
  const model = unit.model!;
  const final =
    fillings.length === unit.parts.filter(({ translated }) => !translated).length &&
    fillings.every((one) => one.final);
  const tag = (start: string): string =>
    withAttribute(
      withAttribute(start, 'state', final ? 'final' : 'needs-review-translation'),
      'state-qualifier',
      final ? 'exact-match' : 'fuzzy-match',
    );
  const alternatives = fillings.map((filling) => altTrans(file, unit, filling)).join('');
  if (!unit.target) {
    const name = sibling(file, model, 'target');
    const content = unit.segmented ? copied(file, unit, fillings) : fillings[0]!.content;
    return [
      { start: model.end, end: model.end, text: `${tag(`<${name}>`)}${content}</${name}>${alternatives}` },
    ];
  }
  const { start, openEnd, end } = unit.target;
  const begin = tag(file.slice(start, openEnd));
  if (!unit.segmented) {
    return [{ start, end, text: withContent(file, unit.target, fillings[0]!.content, begin) + alternatives }];
  }
  const segments = fillings.map(({ part, content }): Edit => {
    const range = part.target!;
    return { start: range.start, end: range.end, text: withContent(file, range, content) };
  });
  return [{ start, end: openEnd, text: begin }, ...segments, { start: end, end, text: alternatives }];
}

/** The segmented source with each segment's translation in its place, empty where there is none. */
function copied(file: string, unit: Unit, fillings: Filling[]): string {
  const model = unit.model!;
  let out = '';
  let done = model.openEnd;
  for (const part of unit.parts) {
    const content = fillings.find((filling) => filling.part === part)?.content ?? '';
    out += file.slice(done, part.sourceRange.start) + withContent(file, part.sourceRange, content);
    done = part.sourceRange.end;
  }
  return out + file.slice(done, model.closeStart);
}

/** Proposals of a part that somebody has to look at. `mid` says which segment they are for. */
function altTrans(file: string, unit: Unit, { part, final, proposals }: Filling): string {
  if (final) return '';
  const name = (local: string): string => sibling(file, unit.model!, local);
  const mid = part.id === '' ? '' : ` mid="${escaped(part.id)}"`;
  return proposals
    .map(
      ({ source, target, score }) =>
        `<${name('alt-trans')}${mid} match-quality="${Math.min(score, 100)}" origin="Malmoi">` +
        (source === undefined ? '' : `<${name('source')}>${escaped(source)}</${name('source')}>`) +
        `<${name('target')}>${escaped(target)}</${name('target')}></${name('alt-trans')}>`,
    )
    .join('');
}

/** XLIFF 2: the state stands on the segment, the proposals in the unit's `mtc:matches` and refer to the segment. */
function fill2(file: string, unit: Unit, fillings: Filling[]): Edit[] {
  const edits: Edit[] = [];
  let matches = '';
  for (const { part, content, final, proposals } of fillings) {
    const segment = part.segment!;
    const id = part.id === '' ? `malmoi-${segment.start}` : part.id;
    let tag = withAttribute(
      file.slice(segment.start, segment.openEnd),
      'state',
      final ? 'final' : 'translated',
    );
    if (!final && part.id === '') tag = withAttribute(tag, 'id', id);
    edits.push({ start: segment.start, end: segment.openEnd, text: tag });
    const name = sibling(file, part.sourceRange, 'target');
    if (part.target)
      edits.push({
        start: part.target.start,
        end: part.target.end,
        text: withContent(file, part.target, content),
      });
    else
      edits.push({
        start: part.sourceRange.end,
        end: part.sourceRange.end,
        text: `<${name}>${content}</${name}>`,
      });
    if (!final) matches += proposals.map((proposal) => match(file, part, id, proposal)).join('');
  }
  return matches === '' ? edits : [matchesEdit(file, unit, matches), ...edits];
}

function match(file: string, part: Part, id: string, { source, target, score }: Proposal): string {
  const name = (local: string): string => sibling(file, part.sourceRange, local);
  return (
    `<mtc:match ref="#${escaped(id)}" matchQuality="${Math.min(score, 100)}" origin="Malmoi">` +
    `<${name('source')}>${escaped(source ?? part.source.text)}</${name('source')}>` +
    `<${name('target')}>${escaped(target)}</${name('target')}></mtc:match>`
  );
}

/** Into the matches that the unit has, else as its first child, where modules stand (XLIFF 2.0 §4.2.2.5). */
function matchesEdit(file: string, { range, matches }: Unit, content: string): Edit {
  const namespace = ' xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"';
  const declared = content.replaceAll('<mtc:match ', `<mtc:match${namespace} `);
  if (matches && matches.end > matches.openEnd)
    return { start: matches.closeStart, end: matches.closeStart, text: declared };
  if (matches) return { start: matches.start, end: matches.end, text: withContent(file, matches, declared) };
  return {
    start: range.openEnd,
    end: range.openEnd,
    text: `<mtc:matches${namespace}>${content}</mtc:matches>`,
  };
}
