/** The statements of an import. `staging` lives as long as one transaction. */

export const CREATE_STAGING = `
  CREATE TEMP TABLE staging (
    seq int, document text, position int, en text, ko text, en_tags jsonb, ko_tags jsonb, previous text, next text,
    status segment_status, note text, usage_count int, created_at timestamptz, created_by text, updated_at timestamptz,
    updated_by text
  ) ON COMMIT DROP`;

/** The last segment there was when an import began. What it adds itself is no conflict, however often it is resumed. */
export const MARK = `
  UPDATE job SET params = jsonb_build_object('lastSegment', (SELECT coalesce(max(id), 0) FROM segment)) || params
  WHERE id = $1 RETURNING (params->>'lastSegment')::int AS "lastSegment"`;

/** `onConflict=keep`: units whose English is stored with another Korean are left out. A rejected one is no translation. */
export const SKIP_CONFLICTS = `
  DELETE FROM staging s USING segment g
  WHERE g.memory_id = $1 AND g.id <= $2 AND g.en = s.en AND g.ko <> s.ko AND g.status <> 'rejected'
    AND NOT EXISTS (SELECT FROM segment x WHERE x.memory_id = $1 AND x.en = s.en AND x.ko = s.ko)`;

/**
 * `onConflict=replace`: the stored Korean becomes the file's, with its tags and status, and a revision for each segment
 * that changed. The units that were used are done with. What was written since the import was asked for stays.
 */
export const REPLACE = `
  WITH wanted AS (
    SELECT DISTINCT ON (en) seq, en, ko, en_tags, ko_tags, status FROM staging WHERE status <> 'rejected'
    ORDER BY en, updated_at DESC NULLS LAST, seq
  ),
  before AS (
    SELECT DISTINCT ON (g.en) g.id, segment_state(g) AS state, w.* FROM segment g JOIN wanted w ON w.en = g.en
    WHERE g.memory_id = $1 AND g.id <= $2 AND g.updated_at < $3 AND g.status <> 'rejected'
      AND NOT EXISTS (SELECT FROM segment x WHERE x.memory_id = $1 AND x.en = w.en AND x.ko = w.ko)
    ORDER BY g.en, g.id
  ),
  changed AS (
    UPDATE segment g SET ko = b.ko, ko_tags = b.ko_tags, en_tags = coalesce(b.en_tags, g.en_tags), status = b.status,
      version = g.version + 1, updated_at = now(), updated_by = $4
    FROM before b WHERE g.id = b.id RETURNING g.id, g.version, segment_state(g) AS state
  ),
  recorded AS (
    INSERT INTO revision (entity, entity_id, version, action, before, after, by)
    SELECT 'segment', c.id::text, c.version, 'update', b.state, c.state, $4
    FROM changed c JOIN before b ON b.id = c.id
  )
  DELETE FROM staging s USING before b WHERE s.seq = b.seq`;

/** New pairs are added in the order of the file; a pair that is there in the same context counts up and gains only what it lacked. */
export const MERGE = `
  WITH grouped AS (
    SELECT min(s.seq) AS seq, d.id AS document_id, s.position, s.en, s.ko, s.previous, s.next,
      (array_agg(s.en_tags))[1] AS en_tags, (array_agg(s.ko_tags))[1] AS ko_tags, max(s.status) AS status,
      max(s.note) AS note, sum(s.usage_count)::int AS usage_count, min(s.created_at) AS created_at,
      min(s.created_by) AS created_by, max(s.updated_at) AS updated_at, max(s.updated_by) AS updated_by
    FROM staging s LEFT JOIN document d ON d.memory_id = $1 AND d.name = s.document
    GROUP BY d.id, s.position, s.en, s.ko, s.previous, s.next
  ),
  stored AS (
    INSERT INTO segment (memory_id, document_id, position, en, ko, en_tags, ko_tags, previous, next, status, origin, note,
      usage_count, created_at, created_by, updated_at, updated_by)
    SELECT $1, document_id, position, en, ko, en_tags, ko_tags, previous, next, status, 'import', note, usage_count,
      coalesce(created_at, now()), coalesce(created_by, $2), coalesce(updated_at, created_at, now()),
      coalesce(updated_by, created_by, $2)
    FROM grouped ORDER BY seq
    ON CONFLICT (memory_id, identity) DO UPDATE SET
      usage_count = segment.usage_count + excluded.usage_count,
      note = coalesce(segment.note, excluded.note),
      en_tags = coalesce(segment.en_tags, excluded.en_tags),
      ko_tags = coalesce(segment.ko_tags, excluded.ko_tags)
    RETURNING (xmax = 0) AS created
  )
  SELECT count(*) FILTER (WHERE created)::int AS added, count(*) FILTER (WHERE NOT created)::int AS updated FROM stored`;
