/** The secret that signs sessions: made once for an installation and shared by its nodes through the database. */
import { randomBytes } from 'node:crypto';
import type { Db } from '../../db/client.js';

const NAME = 'session.secret';

export async function sessionSecret(db: Db): Promise<Buffer> {
  const value = randomBytes(32).toString('base64url');
  await db.prisma.setting.createMany({ data: [{ name: NAME, value }], skipDuplicates: true });
  const stored = await db.prisma.setting.findUniqueOrThrow({ where: { name: NAME } });
  return Buffer.from(stored.value as string, 'base64url');
}
