import type { ApiKey } from '../../../db/generated/client.js';

/** A key as an administrator sees it: never the key or its hash. */
export function presentKey(row: ApiKey) {
  return {
    id: String(row.id),
    name: row.name,
    hint: row.hint,
    role: row.role,
    memories: row.memories,
    glossaries: row.glossaries,
    requestsPerMinute: row.requestsPerMinute,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
  };
}
