/**
 * An endpoint is one object: method, path, role, schemas, handler. From the list of them come the routes, the
 * validation, the OpenAPI document and the table of who may do what.
 */
import type { Request, Response } from 'express';
import type { TFunction } from 'i18next';
import type { z } from 'zod';
import type { Actor, Role } from '../access/roles.js';
import type { UiLang } from '../i18n/index.js';
import type { Services } from '../services.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A request that passed authentication, authorisation and validation. */
export interface Call<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  actor: Actor;
  /** Language of the reader. */
  lang: UiLang;
  t: TFunction;
  services: Services;
  request: Request;
  response: Response;
}

/** What a handler answers; `undefined` body sends none. A handler that wrote the response itself returns `null`. */
export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface EndpointSpec<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  method: Method;
  /** Below `/api/v1`, parameters as `:name`. */
  path: string;
  role: Role;
  tag: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  /** Media type of a body that the handler reads itself, such as an uploaded file. */
  rawBody?: string;
  /** Schema of the answer by status; null for an answer without a body or with one that is not JSON. */
  answers: Record<number, z.ZodType | null>;
  handle(call: Call<z.output<P>, z.output<Q>, z.output<B>>): Promise<Reply | null>;
}

/** An endpoint whose schemas are known only at run time. */
export type Endpoint = Omit<EndpointSpec<z.ZodType, z.ZodType, z.ZodType>, 'handle'> & {
  handle(call: Call<never, never, never>): Promise<Reply | null>;
};

export function endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  spec: EndpointSpec<P, Q, B>,
): Endpoint {
  return spec;
}
