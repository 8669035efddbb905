import type { Audience } from '../audiences/audience.ts';
import { type Credential, credentialHash } from '../sessions/credential.ts';

/**
 * Counts the operations that each caller has under way. The count is this process's own: what all processes share is the budget
 * per minute, and this only keeps one caller from filling a process.
 */
export interface UnderWay {
  /** @returns how to leave again, which does no harm twice; null for a caller who has as many as he may. */
  enter(caller: string, most: number): (() => void) | null;
}

export function openUnderWay(): UnderWay {
  const counts = new Map<string, number>();
  return {
    enter(caller, most) {
      const count = counts.get(caller) ?? 0;
      if (count >= most) return null;
      counts.set(caller, count + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const rest = (counts.get(caller) ?? 1) - 1;
        if (rest > 0) counts.set(caller, rest);
        else counts.delete(caller);
      };
    },
  };
}

/** Under which name somebody's operations are counted: a program whatever token it shows, a session, the address of nobody. */
export function callerName(
  { name, subject }: Pick<Audience, 'name' | 'subject'>,
  credential: Credential,
  clientAddress: string | null,
): string {
  if (name === 'PROVIDER' || name === 'DASHBOARD') return `program ${subject}`;
  return credential.kind === 'NOBODY' ? `address ${clientAddress}` : credentialHash(credential);
}
