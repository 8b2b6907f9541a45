/** Roles, each including those before it. */
export const ROLES = ['viewer', 'translator', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export function mayAct(has: Role, needed: Role): boolean {
  return ROLES.indexOf(has) >= ROLES.indexOf(needed);
}

/** Who makes a request: a key, or anyone on this machine in open mode. */
export interface Actor {
  /** Shown in `createdBy` and the audit list. */
  name: string;
  role: Role;
  keyId: number | null;
  /** Slugs that this actor may use; null means all. */
  memories: string[] | null;
  glossaries: string[] | null;
  /** Requests that one node takes of this key in a minute; null means any number. */
  requestsPerMinute: number | null;
}

export const LOCAL_ADMIN: Actor = {
  name: 'local',
  role: 'admin',
  keyId: null,
  memories: null,
  glossaries: null,
  requestsPerMinute: null,
};
export const SYSTEM: Actor = { ...LOCAL_ADMIN, name: 'malmoi' };
