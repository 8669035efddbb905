import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { AccountId } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';

export type MembershipId = Branded<'MembershipId'>;

export type MembershipStatus = 'INVITED' | 'ACTIVE' | 'DEACTIVATED';

/** What a member may do. */
export interface MemberRights {
  readonly isManager: boolean;
  /** Codes of billing's services that he may order on account. */
  readonly serviceCodes: readonly string[];
  readonly seesRecap: boolean;
  readonly seesInvoices: boolean;
}

/** Somebody's place in an organisation. */
export interface Membership extends MemberRights {
  readonly id: MembershipId;
  readonly organisationId: OrganisationId;
  /** Null until the invitation is accepted. */
  readonly accountId: AccountId | null;
  readonly status: MembershipStatus;
  readonly email: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  /** What the list is ordered by. */
  readonly nameKey: string;
  /** Null once the invitation was accepted. */
  readonly invitationExpiresAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly version: number;
}

/** What a manager does to a member, from where to where. Taking out is possible from everywhere. */
export const memberSteps = {
  deactivate: { from: 'ACTIVE', to: 'DEACTIVATED' },
  reactivate: { from: 'DEACTIVATED', to: 'ACTIVE' },
} as const satisfies Readonly<
  Record<string, { readonly from: MembershipStatus; readonly to: MembershipStatus }>
>;

export type MemberStep = keyof typeof memberSteps;

/** How many organisations a person may belong to: a passport names them all. */
export const mostMemberships = 20;

/** How many members an organisation may have. */
export const mostMembers = 5_000;

/** How many service rights a member may have; billing's catalogue is smaller. */
export const mostServiceCodes = 100;

/** Seven days, as a link that lies in a mailbox over a holiday. */
export const invitationTtl = Temporal.Duration.from('P7D');

/** Whether an invitation may still be accepted. It is over at the instant of its end. */
export function isOpen(expiresAt: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return expiresAt !== null && Temporal.Instant.compare(now, expiresAt) < 0;
}

/**
 * Whether the organisation would be without a manager if this member were none. Only an active one counts: whoever is
 * invited or kept out can't let anybody in.
 */
export function isLastManager(
  managers: readonly { readonly id: MembershipId }[],
  member: { readonly id: MembershipId },
): boolean {
  return managers.length === 1 && managers[0]?.id === member.id;
}

/** What members are ordered and looked for by: letters without accents, in lower case, so that « É » stands with « e ». */
export function nameKeyOf(...words: readonly string[]): string {
  return words.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
