/** Glossaries: named collections of concepts. */
import { collectionOf } from '../collections/collection.js';
import { recordGlossaryContent, restoreGlossaryContent } from '../collections/content.js';
import type { Glossary } from '../db/generated/client.js';

export interface GlossaryFields {
  name: string;
  description: string | null;
}

/** A glossary as clients and revisions see it. */
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

export const glossaries = collectionOf<Glossary, GlossaryFields>({
  entity: 'glossary',
  table: (tx) => tx.glossary,
  lock: (tx, slug) => tx.$queryRaw`SELECT id FROM glossary WHERE slug = ${slug} FOR UPDATE`,
  covered: (actor) => actor.glossaries,
  state: glossaryState,
  fields: ({ name, description }) => ({ name, description }),
  recordContent: recordGlossaryContent,
  restoreContent: restoreGlossaryContent,
});

export const {
  mayUse: mayUseGlossary,
  choose: chooseGlossaries,
  require: requireGlossary,
  list: listGlossaries,
  create: createGlossary,
  change: changeGlossary,
  remove: deleteGlossary,
  history: glossaryHistory,
  revert: revertGlossary,
} = glossaries;
