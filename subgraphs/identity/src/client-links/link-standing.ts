import { dayInGeneva } from '../time.ts';
import type { ClientLinkStatus, KeptLinkStatus } from './client-link.ts';

/** What the rules look at in a link. */
export interface LinkFacts {
  readonly status: KeptLinkStatus;
  /** Until when its activation link is good; null for who had an account. */
  readonly activationExpiresAt: Temporal.Instant | null;
}

/** What the rules look at in a mandate. */
export interface MandateFacts {
  readonly acceptedAt: Temporal.Instant;
  /** The last day on which it was debited; null for never. */
  readonly lastUsedOn: string | null;
}

/** A mandate that was not used for so long is void (EPC rulebook of the core scheme, section 4.1). */
const unusedFor = { months: 36 };

/** Whether a mandate is void by now, since nothing was debited with it for 36 months. It ends on the day of the month on which it was used last. */
export function isMandateExpired({ acceptedAt, lastUsedOn }: MandateFacts, now: Temporal.Instant): boolean {
  const used = Temporal.PlainDate.from(lastUsedOn ?? dayInGeneva(acceptedAt));
  return Temporal.PlainDate.compare(dayInGeneva(now), used.add(unusedFor)) >= 0;
}

/** Where a link stands now: what is kept of it, and what the clock has made of that. `mandate` is the open one of its account. */
export function standingOf(
  { status, activationExpiresAt }: LinkFacts,
  mandate: MandateFacts | null,
  now: Temporal.Instant,
): ClientLinkStatus {
  const isOver = activationExpiresAt !== null && Temporal.Instant.compare(now, activationExpiresAt) >= 0;
  if (status === 'ACTIVATION_SENT') return isOver ? 'EXPIRED' : status;
  const lacksMandate = !mandate || isMandateExpired(mandate, now);
  return status === 'ACTIVE' && lacksMandate ? 'MANDATE_EXPIRED' : status;
}

/** What a client may do with a link. */
export type ClientVerb = 'accept' | 'refuse' | 'end';

/** From where each is open, and where it leads. Who accepts a link whose mandate is void gives another one: it stays active. */
const clientSteps = {
  accept: { from: ['REQUESTED', 'MANDATE_EXPIRED'], to: 'ACTIVE' },
  refuse: { from: ['REQUESTED'], to: 'REFUSED' },
  end: { from: ['ACTIVE', 'BLOCKED', 'MANDATE_EXPIRED'], to: 'ENDED' },
} as const satisfies Readonly<
  Record<ClientVerb, { readonly from: readonly ClientLinkStatus[]; readonly to: KeptLinkStatus }>
>;

/** Whether a step is open, taken already (asked again, it answers the same), or closed. */
export function judgeStep(verb: ClientVerb, standing: ClientLinkStatus): 'OPEN' | 'TAKEN' | 'CLOSED' {
  const { from, to }: { readonly from: readonly string[]; readonly to: string } = clientSteps[verb];
  if (from.includes(standing)) return 'OPEN';
  return standing === to ? 'TAKEN' : 'CLOSED';
}

/** What the rules look at in the token of an activation e-mail. */
export interface ActivationFacts {
  readonly status: KeptLinkStatus;
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
  /** When a later e-mail took its place. */
  readonly replacedAt: Temporal.Instant | null;
}

/** Whether an activation link opens something now, or why not. It expires at the instant of its end. */
export function activationStanding(
  { status, expiresAt, usedAt, replacedAt }: ActivationFacts,
  now: Temporal.Instant,
): 'OPEN' | 'USED' | 'EXPIRED' {
  if (usedAt || replacedAt || status !== 'ACTIVATION_SENT') return 'USED';
  return Temporal.Instant.compare(now, expiresAt) < 0 ? 'OPEN' : 'EXPIRED';
}
