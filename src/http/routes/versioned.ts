/** What everything that keeps its versions has in common: the history, and an earlier version written as a new one. */
import { z } from 'zod';
import type { Role } from '../../access/roles.js';
import type { HistoryItem } from '../../history/revisions.js';
import { endpoint, type Call, type Endpoint } from '../endpoint.js';
import { int } from '../fields.js';
import { historyAnswer } from './common.js';

export const version = int(1, 2_147_483_647);
/** What a deletion may say: the version that was read. */
export const removal = z.strictObject({ version: version.optional() });
export const wantedVersion = z.strictObject({ to: version, version: version.optional() });

/** Which version to write anew, and the one that was read, where that matters to the caller. */
export type Wanted = z.output<typeof wantedVersion>;

export interface Versioned<P extends z.ZodType> {
  /** Of one of them, such as `/segments/:id`. */
  path: string;
  tag: string;
  /** With its article, for the summaries: `a segment`. */
  noun: string;
  params: P;
  answer: z.ZodType;
  revertRole: Role;
  /** More than that the state of an earlier version is written. */
  revertSummary?: string;
  history: (call: Call<z.output<P>, unknown, unknown>) => Promise<HistoryItem[]>;
  /** Returns the body of the answer. */
  revert: (call: Call<z.output<P>, unknown, Wanted>) => Promise<object>;
}

export function versionedEndpoints<P extends z.ZodType>(spec: Versioned<P>): Endpoint[] {
  const { path, tag, noun, params, answer } = spec;
  return [
    endpoint({
      method: 'get',
      path: `${path}/history`,
      role: 'viewer',
      tag,
      summary: `Versions of ${noun}, the newest first, also after its deletion`,
      params,
      answers: { 200: historyAnswer },
      async handle(call) {
        return { body: { items: await spec.history(call), nextCursor: null } };
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/revert`,
      role: spec.revertRole,
      tag,
      summary: spec.revertSummary ?? 'Write the state of an earlier version as a new one',
      params,
      body: wantedVersion,
      answers: { 200: answer },
      async handle(call) {
        return { body: await spec.revert(call) };
      },
    }),
  ];
}
