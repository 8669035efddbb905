import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type LinkId = Branded<'LinkId'>;

/** What a link in an e-mail is for. A link for one opens nothing else. */
export type LinkPurpose = 'EMAIL_VERIFICATION' | 'PASSWORD_RESET' | 'EMAIL_CHANGE';

/** What the rules look at in a link. */
export interface Link {
  readonly expiresAt: Temporal.Instant;
  /** Null until it was followed to its end. */
  readonly usedAt: Temporal.Instant | null;
}

/** Whether a link opens something now, or why not. It expires at the instant of its end. */
export function linkStanding(link: Link, now: Temporal.Instant): 'OPEN' | 'USED' | 'EXPIRED' {
  if (link.usedAt) return 'USED';
  return Temporal.Instant.compare(now, link.expiresAt) < 0 ? 'OPEN' : 'EXPIRED';
}
