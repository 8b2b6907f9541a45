/** The audit list: what people changed, written in the transaction of the change. */
import type { Prisma } from '../db/generated/client.js';
import type { Transaction } from '../db/client.js';
import type { Actor } from './roles.js';

export interface AuditEntry {
  action: string;
  entity: string;
  entityId: string | number;
  detail?: Prisma.InputJsonValue;
}

export async function writeAudit(tx: Transaction, actor: Actor, entry: AuditEntry): Promise<void> {
  const { action, entity, entityId, detail } = entry;
  await tx.audit.create({
    data: {
      by: actor.name,
      action,
      entity,
      entityId: String(entityId),
      ...(detail === undefined ? {} : { detail }),
    },
  });
}
