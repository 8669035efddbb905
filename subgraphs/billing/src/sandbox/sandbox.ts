import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { ownRequestsOf } from '../payment-requests/request-scope.ts';

/** The clock of a sandbox, as it is read. */
export interface SandboxClock {
  readonly now: Temporal.Instant;
  readonly movedHours: number;
}

/** Whether a clock may be moved by so many hours at once: ten days at most. */
export function canMoveBy(hours: number | null): hours is number {
  return hours !== null && hours >= 1 && hours <= 240;
}

/** The organisation in whose sandbox a program plays; null for any other viewer. */
export function sandboxOf(viewer: Passport): string | null {
  const scope = ownRequestsOf(viewer);
  return scope.kind === 'PROVIDER' && scope.isSandbox ? scope.organisationId : null;
}
