/** House profiles: which checks run, how severe each is, and the house's style; kept with their history. */
import { collectionOf } from '../collections/collection.js';
import type { Actor } from '../access/roles.js';
import type { CheckProfile as Choices, HouseStyle, Severity } from '../checks/index.js';
import type { Db } from '../db/client.js';
import type { CheckProfile } from '../db/generated/client.js';

/** The profile that holds where none is named, once somebody has made it. */
export const HOUSE = 'house';

export interface ProfileFields {
  name: string;
  description: string | null;
  /** Severity by check; what is not named keeps its own. */
  checks: Partial<Record<string, Severity | 'off'>>;
  style: HouseStyle;
}

export function profileState(row: CheckProfile) {
  return {
    slug: row.slug,
    name: row.name,
    description: row.description,
    checks: row.checks as ProfileFields['checks'],
    style: row.style as HouseStyle,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
  };
}

export const profiles = collectionOf<CheckProfile, ProfileFields>({
  entity: 'profile',
  table: (tx) => tx.checkProfile,
  lock: (tx, slug) => tx.$queryRaw`SELECT id FROM check_profile WHERE slug = ${slug} FOR UPDATE`,
  covered: () => null,
  state: profileState,
  fields: ({ name, description, checks, style }) => ({ name, description, checks, style }),
});

/**
 * What a run of the checks goes by. @param slug undefined: the house's, where there is one; null: none
 * @throws not_found
 */
export async function choicesOf(
  db: Db,
  actor: Actor,
  slug: string | null | undefined,
): Promise<Choices | undefined> {
  if (slug === null) return undefined;
  const row =
    slug === undefined
      ? await db.prisma.checkProfile.findUnique({ where: { slug: HOUSE } })
      : await profiles.require(db, actor, slug);
  if (!row) return undefined;
  const { checks, style } = profileState(row);
  return { severity: checks, style };
}

/**
 * Writes a whole profile under its name, whether or not there is one.
 * @param version the one that was read; needed where there is one
 * @throws version_conflict
 */
export async function putProfile(
  db: Db,
  actor: Actor,
  slug: string,
  { version, ...fields }: ProfileFields & { version?: number },
): Promise<{ row: CheckProfile; created: boolean }> {
  const known = await db.prisma.checkProfile.findUnique({ where: { slug } });
  if (!known) return { row: await profiles.create(db, actor, { slug, ...fields }), created: true };
  const row = await profiles.change(db, actor, slug, { ...fields, version: version ?? 0 });
  return { row, created: false };
}
