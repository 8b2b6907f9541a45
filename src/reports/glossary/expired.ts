/** Persons whose office has ended, by its last day or because somebody else holds it now. */
import { SINGLE_HOLDER } from '../../concepts/check/overlaps.js';
import type { Concept, Office } from '../../concepts/concept.js';
import { conceptRef, grouped, mainTerm, type ConceptRef } from './conceptRef.js';

export interface ExpiredOffice {
  person: ConceptRef;
  /** Concept keys, and how the titles read. */
  office: { title: string; of: string | null; titleText: string | null; ofText: string | null };
  /** Last day in office; null where the glossary has them in office still. */
  to: string | null;
  /** Who holds it since, where the glossary knows. */
  successor: ConceptRef | null;
}

interface Tenure {
  person: Concept;
  office: Office;
}

const officesOf = ({ kind, attributes }: Concept): readonly Office[] =>
  kind === 'person' && Array.isArray(attributes.offices) ? attributes.offices : [];

const seatOf = ({ title, of }: Office): string => `${title} ${of ?? ''}`;
const began = ({ office }: Tenure): string => office.from ?? '';

/**
 * Persons of whom no office lasts, each with the last one, and holders of an office that has a later holder; those that
 * ended last come first, those without an end before them.
 * @param today `YYYY-MM-DD`
 */
export function expiredOffices(concepts: readonly Concept[], today: string): ExpiredOffice[] {
  const tenures = concepts.flatMap((person) => officesOf(person).map((office) => ({ person, office })));
  const seats = grouped(tenures, ({ office }) => seatOf(office));
  const textOf = keyTexts(concepts);
  const hasEnded = ({ to }: Office): boolean => to !== null && to < today;
  const left = [...grouped(tenures, ({ person }) => person.id).values()]
    .filter((all) => all.every(({ office }) => hasEnded(office)))
    .map((all) => all.reduce((a, b) => (b.office.to! > a.office.to! ? b : a)));
  const replaced = tenures.filter(
    (tenure) => tenure.office.to === null && successorOf(tenure, seats, today) !== undefined,
  );
  return [...replaced, ...left]
    .map((tenure) => present(tenure, successorOf(tenure, seats, today), textOf))
    .sort((a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999'));
}

/** The present holder of an office that one person has at a time, where that is somebody who came later. */
function successorOf(
  { person, office }: Tenure,
  seats: ReadonlyMap<string, Tenure[]>,
  today: string,
): Concept | undefined {
  const { from } = office;
  if (from === null || !SINGLE_HOLDER.has(office.title)) return undefined;
  const later = seats
    .get(seatOf(office))!
    .filter((other) => other.person.id !== person.id && began(other) > from)
    .filter((other) => began(other) <= today && (other.office.to === null || other.office.to >= today));
  return later.sort((a, b) => began(b).localeCompare(began(a)))[0]?.person;
}

function keyTexts(concepts: readonly Concept[]): (key: string | null) => string | null {
  const byKey = new Map(
    concepts.flatMap((each) => (each.attributes.key ? [[each.attributes.key, each]] : [])),
  );
  return (key) => {
    const concept = key === null ? undefined : byKey.get(key);
    return concept ? (mainTerm(concept, 'ko') ?? mainTerm(concept, 'en')) : null;
  };
}

function present(
  { person, office: { title, of, to } }: Tenure,
  successor: Concept | undefined,
  textOf: (key: string | null) => string | null,
): ExpiredOffice {
  return {
    person: conceptRef(person),
    office: { title, of, titleText: textOf(title), ofText: textOf(of) },
    to,
    successor: successor ? conceptRef(successor) : null,
  };
}
