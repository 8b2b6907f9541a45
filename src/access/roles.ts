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
}

export const LOCAL_ADMIN: Actor = {
  name: 'local',
  role: 'admin',
  keyId: null,
  memories: null,
  glossaries: null,
};
export const SYSTEM: Actor = { name: 'malmoi', role: 'admin', keyId: null, memories: null, glossaries: null };
