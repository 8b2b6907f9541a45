-- A concept as revisions keep it (the same members as in src/glossary/concept.ts), for changes made by one statement.
CREATE FUNCTION "concept_state"("c" "concept") RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'id', c."id", 'glossary', (SELECT g."slug" FROM "glossary" g WHERE g."id" = c."glossary_id"), 'kind', c."kind",
    'definition', c."definition", 'domain', c."domain", 'note', c."note", 'source', c."source", 'status', c."status",
    'terms', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t."id", 'lang', t."lang", 'text', t."text",
        'status', t."status", 'partOfSpeech', t."part_of_speech", 'note', t."note")
        ORDER BY t."lang", t."position", t."id"), '[]'::jsonb) FROM "term" t WHERE t."concept_id" = c."id"),
    'attributes', c."attributes", 'version', c."version",
    'createdAt', to_char(c."created_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'createdBy', c."created_by",
    'updatedAt', to_char(c."updated_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'updatedBy', c."updated_by")
$$;
