/** A byline as pieces: who, with which role, what stands before and after. */
import type { Address } from './email.js';
import { isWhole } from './email.js';
import type { Group } from './people.js';

export interface Piece {
  names: string[];
  /** The group's role as written, null in sign-offs without one. */
  title: string | null;
  titleConcept: Group['role']['concept'] | null;
  address: string | null;
}

/** Pieces of one byline, with offsets in the line. */
export interface Run {
  pieces: Piece[];
  place: string | null;
  organization: string | null;
  start: number;
  end: number;
}

export function pieceOf(group: Group, address: Address | null): Piece {
  return {
    names: group.names.map(({ text }) => text),
    title: group.role.text,
    titleConcept: group.role.concept,
    address: address?.text ?? null,
  };
}

/** The address of a byline: the first whole one, else the first that is cut off. */
export function addressOf({ pieces }: Run): string | null {
  const addresses = pieces.flatMap(({ address }) => (address === null ? [] : [address]));
  return addresses.find(isWhole) ?? addresses[0] ?? null;
}
