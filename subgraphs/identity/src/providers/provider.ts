import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { Office } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { Home } from '../people/person.ts';

export type ProviderId = Branded<'ProviderId'>;

/** The office of providers, of their clients and their payment requests. */
export const providersOffice: Office = 'PERSONAL_SERVICES';

export type ProviderStatus = 'REQUESTED' | 'ADMITTED' | 'REFUSED' | 'SUSPENDED';

/** What a provider is to its managers, its programs and the office. */
export interface WholeProvider {
  /** Sealed. */
  readonly iban: string;
  readonly holder: string;
  readonly status: ProviderStatus;
  readonly reason: string | null;
  readonly appliedAt: Temporal.Instant;
  readonly version: number;
}

/** A provider as it exists for a viewer: its clients know its name, where it is and its number, as its invoices say them. */
export interface Provider extends Home {
  readonly id: ProviderId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  /** Null for who holds a link that names it and is no client yet. */
  readonly siret: string | null;
  /** Null for its clients. */
  readonly whole: WholeProvider | null;
}

/** What the office may decide, from where to where. */
export const providerSteps = {
  ADMIT: { from: ['REQUESTED', 'SUSPENDED'], to: 'ADMITTED' },
  REFUSE: { from: ['REQUESTED'], to: 'REFUSED' },
  SUSPEND: { from: ['ADMITTED'], to: 'SUSPENDED' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly ProviderStatus[]; readonly to: ProviderStatus }>
>;

export type ProviderDecision = keyof typeof providerSteps;

/** Whether a provider may be decided so from where it stands. */
export function canDecide(decision: ProviderDecision, status: ProviderStatus): boolean {
  const from: readonly ProviderStatus[] = providerSteps[decision].from;
  return from.includes(status);
}

/** Who was refused, or never applied, may apply. */
export function canApply(status: ProviderStatus | null): boolean {
  return status === null || status === 'REFUSED';
}
