import type { ClientLinkId, KeptLinkStatus } from './client-link.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** A client as his provider registered him. Where the link stands is not the provider's to know: see `seenByProvider`. */
export interface RegisteredClient {
  readonly id: ClientLinkId;
  readonly status: KeptLinkStatus;
  readonly closedAt: Temporal.Instant | null;
  readonly reference: string | null;
  readonly registeredAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly version: number;
  readonly person: RegisteredPerson;
}

/** Which clients of a provider are looked for. */
export interface ClientSearch {
  /** Where links stand, as the provider sees them. */
  readonly statuses: readonly ('REQUESTED' | 'REFUSED' | 'ENDED')[] | null;
  readonly updatedSince: Temporal.Instant | null;
  readonly reference: string | null;
}
