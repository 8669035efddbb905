import type { AccountId } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { ProviderId, ProviderStatus } from '../providers/provider.ts';
import type { ClientLinkId, ClientLinkStatus, KeptLinkStatus } from './client-link.ts';
import { isMandateExpired, standingOf } from './link-standing.ts';

/** A mandate as it is kept; the account is sealed. */
export interface KeptMandate {
  readonly reference: string;
  readonly acceptedAt: Temporal.Instant;
  readonly textVersion: string;
  readonly iban: string;
  readonly holder: string;
  readonly lastUsedOn: string | null;
}

/** A link as it is read: what is kept of it, of its provider and of its client's open mandate, and when it was read by the database's clock. */
export interface KeptLink {
  readonly id: ClientLinkId;
  readonly office: string;
  readonly providerId: ProviderId;
  readonly organisationId: OrganisationId;
  readonly providerName: string;
  readonly providerStatus: ProviderStatus;
  /** Whether nobody is behind it: a sandbox's client has neither account nor mandate. */
  readonly isSandbox: boolean;
  readonly accountId: AccountId | null;
  readonly status: KeptLinkStatus;
  /** Sealed: the person as the provider gave him. */
  readonly person: string;
  readonly activationExpiresAt: Temporal.Instant | null;
  readonly activeSince: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly registeredAt: Temporal.Instant;
  readonly mandate: KeptMandate | null;
  readonly readAt: Temporal.Instant;
}

/** A link as its client, the providers' office and billing see it. */
export interface HeldLink extends Omit<KeptLink, 'status'> {
  /** Where it stands by the clock. */
  readonly status: ClientLinkStatus;
  /** None in the place of one that is void. */
  readonly mandateInForce: KeptMandate | null;
}

/** What the clock has made of a link. */
export function heldLink({ status, mandate, readAt, ...link }: KeptLink): HeldLink {
  const isInForce = mandate !== null && !isMandateExpired(mandate, readAt);
  return {
    ...link,
    mandate,
    readAt,
    status: link.isSandbox
      ? status
      : standingOf({ status, activationExpiresAt: link.activationExpiresAt }, mandate, readAt),
    mandateInForce: isInForce ? mandate : null,
  };
}

/** A step of a link. */
export interface LinkTransition {
  readonly from: KeptLinkStatus | null;
  readonly to: KeptLinkStatus;
  readonly at: Temporal.Instant;
}
