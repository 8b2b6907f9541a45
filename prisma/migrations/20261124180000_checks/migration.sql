-- Dismissals know the pair they were made in and can be taken back. Nothing wrote the table before.
DROP TABLE "dismissal";

-- CreateTable
CREATE TABLE "dismissal" (
    "id" SERIAL NOT NULL,
    "memory" TEXT,
    "fingerprint" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "lang" "lang" NOT NULL,
    "text" TEXT NOT NULL,
    "everywhere" BOOLEAN NOT NULL DEFAULT false,
    "en" TEXT NOT NULL,
    "ko" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "dismissal_fingerprint_idx" ON "dismissal"("fingerprint");

-- CreateTable
CREATE TABLE "check_profile" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "checks" JSONB NOT NULL DEFAULT '{}',
    "style" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "check_profile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "check_profile_slug_key" ON "check_profile"("slug");
