/** The statements of an import. `staging` lives as long as one transaction. */

export const CREATE_STAGING = `
  CREATE TEMP TABLE staging (
    seq int, document text, position int, en text, ko text, en_tags jsonb, ko_tags jsonb, previous text, next text,
    status segment_status, note text, usage_count int, created_at timestamptz, created_by text, updated_at timestamptz,
    updated_by text
  ) ON COMMIT DROP`;

/** `onConflict=keep`: units whose English is stored with another Korean are left out. */
export const SKIP_CONFLICTS = `
  DELETE FROM staging s USING segment g
  WHERE g.memory_id = $1 AND g.en = s.en AND g.ko <> s.ko`;

/** `onConflict=replace`: the stored Korean becomes the file's, with a revision for each segment that changed. */
export const REPLACE = `
  WITH wanted AS (SELECT DISTINCT ON (en) en, ko FROM staging ORDER BY en, updated_at DESC NULLS LAST),
  before AS (
    SELECT DISTINCT ON (g.en) g.id, segment_state(g) AS state, w.ko FROM segment g JOIN wanted w ON w.en = g.en
    WHERE g.memory_id = $1 AND NOT EXISTS (SELECT FROM segment x WHERE x.memory_id = $1 AND x.en = w.en AND x.ko = w.ko)
    ORDER BY g.en, g.id
  ),
  changed AS (
    UPDATE segment g SET ko = b.ko, version = g.version + 1, updated_at = now(), updated_by = $2
    FROM before b WHERE g.id = b.id RETURNING g.id, g.version, segment_state(g) AS state
  )
  INSERT INTO revision (entity, entity_id, version, action, before, after, by)
  SELECT 'segment', c.id::text, c.version, 'update', b.state, c.state, $2
  FROM changed c JOIN before b ON b.id = c.id`;

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
