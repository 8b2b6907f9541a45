/** Glossaries: named collections of concepts. */
import type { Glossary } from '../db/generated/client.js';
import type { Db } from '../db/client.js';
import { AppError, notFound } from '../errors/appError.js';
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';

export interface GlossaryFields {
  slug: string;
  name: string;
  description?: string | null;
}

export function mayUseGlossary(actor: Actor, slug: string): boolean {
  return actor.glossaries === null || actor.glossaries.includes(slug);
}

/** The glossaries named, or all that the actor may read. @throws not_found, forbidden_memory */
export async function chooseGlossaries(
  db: Db,
  actor: Actor,
  slugs: string[] | undefined,
): Promise<Glossary[]> {
  const wanted = slugs ?? actor.glossaries ?? undefined;
  const found = await db.prisma.glossary.findMany({
    ...(wanted ? { where: { slug: { in: wanted } } } : {}),
    orderBy: { id: 'asc' },
  });
  for (const slug of slugs ?? []) {
    if (!mayUseGlossary(actor, slug)) throw new AppError('forbidden_memory', { params: { slug } });
    if (!found.some((glossary) => glossary.slug === slug)) throw notFound('glossary', slug);
  }
  return found;
}

export async function createGlossary(db: Db, actor: Actor, fields: GlossaryFields): Promise<Glossary> {
  if (await db.prisma.glossary.findUnique({ where: { slug: fields.slug } })) {
    throw new AppError('duplicate', { params: { what: 'glossary', id: fields.slug } });
  }
  return db.prisma.$transaction(async (tx) => {
    const glossary = await tx.glossary.create({
      data: { ...fields, createdBy: actor.name, updatedBy: actor.name },
    });
    await writeAudit(tx, actor, { action: 'create', entity: 'glossary', entityId: glossary.slug });
    return glossary;
  });
}

export function glossaryState(glossary: Glossary) {
  return {
    slug: glossary.slug,
    name: glossary.name,
    description: glossary.description,
    version: glossary.version,
    createdAt: glossary.createdAt.toISOString(),
    createdBy: glossary.createdBy,
    updatedAt: glossary.updatedAt.toISOString(),
    updatedBy: glossary.updatedBy,
  };
}
