import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { Office } from '../accounts/account.ts';
import type { MembershipId } from '../members/member.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { dayInGeneva } from '../time.ts';

export type ServiceAccessId = Branded<'ServiceAccessId'>;
export type ServiceGroup = 'POPULATION';
export type ServiceAccessStatus = 'REQUESTED' | 'ACTIVE' | 'REFUSED' | 'SUSPENDED';

/** The office whose officers open a group of services. */
export const officeOfGroup = { POPULATION: 'POPULATION' } as const satisfies Readonly<
  Record<ServiceGroup, Office>
>;

/** An organisation's access to a group of services. */
export interface ServiceAccess {
  readonly id: ServiceAccessId;
  readonly office: Office;
  readonly organisationId: OrganisationId;
  readonly group: ServiceGroup;
  readonly status: ServiceAccessStatus;
  readonly requestedAt: Temporal.Instant;
  readonly requestedBy: MembershipId;
  readonly decidedAt: Temporal.Instant | null;
  readonly reason: string | null;
  readonly version: number;
}

/** What an officer may decide, from where to where. */
export const accessSteps = {
  ACTIVATE: { from: ['REQUESTED', 'SUSPENDED'], to: 'ACTIVE' },
  REFUSE: { from: ['REQUESTED'], to: 'REFUSED' },
  SUSPEND: { from: ['ACTIVE'], to: 'SUSPENDED' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly ServiceAccessStatus[]; readonly to: ServiceAccessStatus }>
>;

export type ServiceAccessDecision = keyof typeof accessSteps;

/** Whether an access may be decided so from where it stands. */
export function canDecide(decision: ServiceAccessDecision, status: ServiceAccessStatus): boolean {
  const from: readonly ServiceAccessStatus[] = accessSteps[decision].from;
  return from.includes(status);
}

/** Who was told no, or was never told anything, may ask. */
export function canRequest(status: ServiceAccessStatus | null): boolean {
  return status === null || status === 'REFUSED';
}

/** « En principe, le délai d'activation du compte est d'une semaine. » */
export function expectedBy(requestedAt: Temporal.Instant): string {
  return Temporal.PlainDate.from(dayInGeneva(requestedAt)).add({ weeks: 1 }).toString();
}
