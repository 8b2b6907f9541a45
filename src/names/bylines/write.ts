/** Writes a Korean byline in English by the house templates. */
import type { Concept } from '../../concepts/concept.js';
import type { AffiliationMention, PersonMention, Reading } from '../model.js';
import { sourceOf, type NameIndex } from '../nameIndex.js';
import { contextOf, hitsAt } from '../parse/context.js';
import type { Suggestion } from '../suggestion.js';
import { templatesOf, type Template } from '../templates.js';
import { byRule, type Environment } from '../write/choice.js';
import { partOf } from '../write/post.js';
import { writePhrase, type Phrase } from '../write/phrase.js';
import { toSuggestion } from '../write/suggestion.js';
import { addressOf, type Piece, type Run } from './run.js';

export function writeByline(run: Run, index: NameIndex): Suggestion {
  const phrases = (run.pieces.length > 0 ? run.pieces : [NOBODY]).map((piece, i) =>
    writePiece(piece, run, { index, first: i === 0 }),
  );
  const texts = phrases.map(({ text }, i) => (i === 0 ? text : text.replace(/^By /, '')));
  const address = addressOf(run);
  const text = `${texts.join(', and ')}${address === null ? '' : ` (${address})`}`;
  const parts = phrases.flatMap((phrase) => phrase.parts);
  if (address !== null) {
    const kept = byRule('kept as written', address, {
      confidence: 1,
      detail: `${address} is kept as it is.`,
    });
    parts.push(partOf('email', address, kept));
  }
  return toSuggestion({ text, parts }, 'byline', 1);
}

/** A desk that signs alone. */
const NOBODY: Piece = { names: [], title: null, titleConcept: null, address: null };

function writePiece(piece: Piece, run: Run, { index, first }: { index: NameIndex; first: boolean }): Phrase {
  const reading = readingOf(piece, run, { index, first });
  const env: Environment = { index, query: { text: '', from: 'ko', to: 'en' }, memory: undefined, reading };
  return writePhrase(templateFor(piece, reading), env)[0] ?? { text: '', parts: [] };
}

function readingOf(piece: Piece, run: Run, { index, first }: { index: NameIndex; first: boolean }): Reading {
  const places = first && run.place !== null ? placesOf(run.place, index) : [];
  const papers = first && run.organization !== null ? [mention(run.organization, 'organization', index)] : [];
  const title = piece.titleConcept;
  const span = { from: 0, to: 0 };
  return {
    persons: piece.names.map((name) => person(name, index)),
    posts:
      title === null
        ? []
        : [
            {
              affiliations: [],
              modifiers: [],
              title: { ...span, text: piece.title ?? '', concept: title, plural: false },
            },
          ],
    places: [...places, ...papers],
    district: null,
  };
}

/** 옥천·영동 are two places; 뉴욕(미국) is one, and where it lies. */
function placesOf(place: string, index: NameIndex): AffiliationMention[] {
  return place
    .replace(/\(.*$/, '')
    .split(/[·ㆍ・]/)
    .map((name) => mention(name, 'place', index));
}

function templateFor({ names, titleConcept }: Piece, { places }: Reading): Template {
  const hasPlace = places.some(({ concept, derived }) => (concept?.kind ?? 'place') === 'place' && !derived);
  const hasPaper = places.some(({ concept, derived }) => concept?.kind === 'organization' || derived);
  const key = keyFor({
    names: names.length > 0,
    title: titleConcept !== null,
    place: hasPlace,
    paper: hasPaper,
  });
  return templatesOf('byline').find((template) => template.key === key)!;
}

function keyFor(has: { names: boolean; title: boolean; place: boolean; paper: boolean }): string {
  if (!has.names) return 'byline-desk';
  if (!has.title) return has.paper ? 'byline-bare-organization' : 'byline-bare';
  if (has.place) return has.paper ? 'byline-agency' : 'byline-place';
  return has.paper ? 'byline-organization' : 'byline';
}

function person(name: string, index: NameIndex): PersonMention {
  return {
    from: 0,
    to: 0,
    text: name,
    concepts: conceptsNamed(name, 'person', index),
    form: 'full',
    late: false,
  };
}

/** `derived` marks an unknown organization, so that it is not taken for a place. */
function mention(text: string, kind: 'place' | 'organization', index: NameIndex): AffiliationMention {
  const concept = conceptsNamed(text, kind, index)[0] ?? null;
  return { from: 0, to: 0, text, concept, derived: concept === null && kind === 'organization' };
}

function conceptsNamed(text: string, kind: Concept['kind'], index: NameIndex): Concept[] {
  const context = contextOf(index, sourceOf(index, text, 'ko'));
  return hitsAt(context, 0)
    .filter(({ to, entry }) => to === context.end && entry.concept.kind === kind)
    .map(({ entry }) => entry.concept);
}
