/** A page is one object: method, path, role, handler. From the list of them come the routes and who may see what. */
import type { Request, Response } from 'express';
import type { Actor, Role } from '../access/roles.js';
import type { Services } from '../services.js';
import type { Html, Fragment } from './html.js';
import type { Reader } from './reader.js';

/** A request that is signed in, allowed, and (where it writes) carries its token. */
export interface PageCall {
  services: Services;
  actor: Actor;
  reader: Reader;
  /** To be put into every form that writes. */
  csrf: string;
  request: Request;
  response: Response;
  query: Fields;
  form: Fields;
}

/** The fields of a query or form. */
export interface Fields {
  /** A field's value with line ends as LF, or an empty text. */
  get(name: string): string;
  /** All values of a field that is repeated. */
  all(name: string): string[];
}

export interface View {
  title: string;
  content: Fragment;
  status?: number;
  /** Scripts below `/static`. */
  scripts?: readonly string[];
}

/** A whole page, a part of one for a script, another address, or null when the handler answered itself. */
export type PageAnswer = View | { part: Html } | { goTo: string } | null;

export interface PageSpec {
  method: 'get' | 'post';
  path: string;
  role: Role;
  /** A POST that stores nothing (a text too long for an address) needs no token. */
  reads?: boolean;
  /** The handler reads the body itself, and checks the token too. */
  ownBody?: boolean;
  handle(call: PageCall): Promise<PageAnswer>;
}

export function fieldsOf(values: unknown): Fields {
  const record = (values ?? {}) as Record<string, unknown>;
  const all = (name: string): string[] => {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.filter((each) => typeof each === 'string').map((each) => each.replaceAll('\r\n', '\n'));
  };
  return { all, get: (name) => all(name)[0] ?? '' };
}
