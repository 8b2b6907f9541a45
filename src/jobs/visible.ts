/** Which jobs an actor sees: a key that is limited to some memories or glossaries sees its own only. */
import type { Actor } from '../access/roles.js';

export function jobsOf({ name, memories, glossaries }: Actor): { createdBy?: string } {
  return memories === null && glossaries === null ? {} : { createdBy: name };
}
