-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'translator', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "segment_status" AS ENUM ('draft', 'confirmed', 'rejected');

-- CreateEnum
CREATE TYPE "segment_origin" AS ENUM ('api', 'import', 'alignment', 'editor');

-- CreateEnum
CREATE TYPE "concept_kind" AS ENUM ('person', 'place', 'organization', 'title', 'term');

-- CreateEnum
CREATE TYPE "concept_status" AS ENUM ('verified', 'unverified');

-- CreateEnum
CREATE TYPE "lang" AS ENUM ('en', 'ko');

-- CreateEnum
CREATE TYPE "term_status" AS ENUM ('preferred', 'admitted', 'deprecated', 'forbidden');

-- CreateEnum
CREATE TYPE "job_state" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "memory" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "penalty" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "memory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment" (
    "id" SERIAL NOT NULL,
    "memory_id" INTEGER NOT NULL,
    "document_id" INTEGER,
    "position" INTEGER,
    "en" TEXT NOT NULL,
    "ko" TEXT NOT NULL,
    "en_tags" JSONB,
    "ko_tags" JSONB,
    "previous" TEXT,
    "next" TEXT,
    "status" "segment_status" NOT NULL DEFAULT 'draft',
    "origin" "segment_origin" NOT NULL DEFAULT 'api',
    "note" TEXT,
    "usage_count" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,
    "identity" UUID NOT NULL GENERATED ALWAYS AS (md5("en" || chr(31) || "ko" || chr(31) || coalesce("document_id"::text, '') || chr(31) || coalesce("position"::text, '') || chr(31) || coalesce("previous", '') || chr(31) || coalesce("next", ''))::uuid) STORED,
    "changed_tx" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment_tombstone" (
    "id" INTEGER NOT NULL,
    "changed_tx" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,

    CONSTRAINT "segment_tombstone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memory_change" (
    "memory_id" INTEGER NOT NULL,
    "tx" BIGINT NOT NULL,

    CONSTRAINT "memory_change_pkey" PRIMARY KEY ("memory_id","tx")
);

-- CreateTable
CREATE TABLE "glossary_change" (
    "glossary_id" INTEGER NOT NULL,
    "tx" BIGINT NOT NULL,

    CONSTRAINT "glossary_change_pkey" PRIMARY KEY ("glossary_id","tx")
);

-- CreateTable
CREATE TABLE "document" (
    "id" SERIAL NOT NULL,
    "memory_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "en_title" TEXT,
    "ko_title" TEXT,
    "en_body" TEXT,
    "ko_body" TEXT,
    "alignment" JSONB,
    "confirmed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "glossary" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "glossary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concept" (
    "id" UUID NOT NULL,
    "glossary_id" INTEGER NOT NULL,
    "kind" "concept_kind" NOT NULL,
    "definition" TEXT,
    "domain" TEXT,
    "note" TEXT,
    "source" TEXT,
    "status" "concept_status" NOT NULL DEFAULT 'unverified',
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "concept_id" UUID NOT NULL,
    "lang" "lang" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "term_status" NOT NULL DEFAULT 'preferred',
    "part_of_speech" TEXT,
    "note" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" BIGSERIAL NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "batch" TEXT,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "memories" TEXT[],
    "glossaries" TEXT[],
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_answer" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_answer_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "job_state" NOT NULL DEFAULT 'queued',
    "params" JSONB NOT NULL,
    "processed" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "total_bytes" BIGINT NOT NULL DEFAULT 0,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "dismissal" (
    "id" SERIAL NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_decision" (
    "id" SERIAL NOT NULL,
    "en" TEXT NOT NULL,
    "ko" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "concept_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,

    CONSTRAINT "candidate_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "memory_slug_key" ON "memory"("slug");

-- CreateIndex
CREATE INDEX "segment_changed_tx_idx" ON "segment"("changed_tx");

-- CreateIndex
CREATE INDEX "segment_document_id_position_idx" ON "segment"("document_id", "position");

-- CreateIndex
CREATE INDEX "segment_en_idx" ON "segment" USING HASH ("en");

-- CreateIndex
CREATE INDEX "segment_ko_idx" ON "segment" USING HASH ("ko");

-- CreateIndex
CREATE UNIQUE INDEX "segment_memory_id_identity_key" ON "segment"("memory_id", "identity");

-- CreateIndex
CREATE INDEX "segment_tombstone_changed_tx_idx" ON "segment_tombstone"("changed_tx");

-- CreateIndex
CREATE UNIQUE INDEX "document_memory_id_name_key" ON "document"("memory_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_slug_key" ON "glossary"("slug");

-- CreateIndex
CREATE INDEX "concept_glossary_id_kind_idx" ON "concept"("glossary_id", "kind");

-- CreateIndex
CREATE INDEX "term_concept_id_idx" ON "term"("concept_id");

-- CreateIndex
CREATE INDEX "term_text_idx" ON "term" USING HASH ("text");

-- CreateIndex
CREATE INDEX "revision_entity_entity_id_version_idx" ON "revision"("entity", "entity_id", "version");

-- CreateIndex
CREATE INDEX "revision_batch_idx" ON "revision"("batch");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "audit_at_idx" ON "audit"("at");

-- CreateIndex
CREATE INDEX "idempotent_answer_created_at_idx" ON "idempotent_answer"("created_at");

-- CreateIndex
CREATE INDEX "job_created_at_idx" ON "job"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "dismissal_fingerprint_key" ON "dismissal"("fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_decision_en_ko_key" ON "candidate_decision"("en", "ko");

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_memory_id_fkey" FOREIGN KEY ("memory_id") REFERENCES "memory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_memory_id_fkey" FOREIGN KEY ("memory_id") REFERENCES "memory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept" ADD CONSTRAINT "concept_glossary_id_fkey" FOREIGN KEY ("glossary_id") REFERENCES "glossary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_concept_id_fkey" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on: what Prisma's schema cannot say.

-- At most one preferred term a language.
CREATE UNIQUE INDEX "term_one_preferred" ON "term" ("concept_id", "lang") WHERE "status" = 'preferred';

-- The change feed: every written row carries the transaction that wrote it, so that a node that was cut off can ask
-- for all that was written since the oldest transaction still open at its last look (a sequence number would miss one
-- that committed late). Deleted rows leave a tombstone.
CREATE FUNCTION "segment_stamp"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."changed_tx" := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;

CREATE TRIGGER "segment_stamp" BEFORE UPDATE ON "segment" FOR EACH ROW EXECUTE FUNCTION "segment_stamp"();

CREATE FUNCTION "segment_written"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "memory_change" ("memory_id", "tx")
  SELECT DISTINCT "memory_id", pg_current_xact_id()::text::bigint FROM changed
  ON CONFLICT DO NOTHING;
  PERFORM pg_notify('malmoi_segment', '');
  RETURN NULL;
END $$;

CREATE FUNCTION "segment_deleted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "segment_tombstone" ("id") SELECT "id" FROM changed
  ON CONFLICT ("id") DO UPDATE SET "changed_tx" = pg_current_xact_id()::text::bigint;
  INSERT INTO "memory_change" ("memory_id", "tx")
  SELECT DISTINCT "memory_id", pg_current_xact_id()::text::bigint FROM changed
  ON CONFLICT DO NOTHING;
  PERFORM pg_notify('malmoi_segment', '');
  RETURN NULL;
END $$;

CREATE TRIGGER "segment_inserted" AFTER INSERT ON "segment" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_written"();
CREATE TRIGGER "segment_updated" AFTER UPDATE ON "segment" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_written"();
CREATE TRIGGER "segment_deleted" AFTER DELETE ON "segment" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_deleted"();

-- Concepts: a change of a concept touches its row (the version), so terms need no trigger of their own.
CREATE FUNCTION "concept_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "glossary_change" ("glossary_id", "tx")
  SELECT DISTINCT "glossary_id", pg_current_xact_id()::text::bigint FROM changed
  ON CONFLICT DO NOTHING;
  PERFORM pg_notify('malmoi_glossary', '');
  RETURN NULL;
END $$;

CREATE TRIGGER "concept_inserted" AFTER INSERT ON "concept" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "concept_changed"();
CREATE TRIGGER "concept_updated" AFTER UPDATE ON "concept" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "concept_changed"();
CREATE TRIGGER "concept_deleted" AFTER DELETE ON "concept" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "concept_changed"();

-- A segment as revisions keep it (the same members as in src/memory/segment.ts), for changes made by one statement.
CREATE FUNCTION "segment_state"("s" "segment") RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'id', s."id"::text, 'memory', (SELECT m."slug" FROM "memory" m WHERE m."id" = s."memory_id"),
    'documentId', s."document_id"::text, 'position', s."position", 'en', s."en", 'ko', s."ko", 'enTags', s."en_tags",
    'koTags', s."ko_tags", 'previous', s."previous", 'next', s."next", 'status', s."status", 'origin', s."origin",
    'note', s."note", 'usageCount', s."usage_count",
    'createdAt', to_char(s."created_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'createdBy', s."created_by",
    'updatedAt', to_char(s."updated_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'updatedBy', s."updated_by",
    'version', s."version")
$$;
