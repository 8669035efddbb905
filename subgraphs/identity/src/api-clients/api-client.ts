import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { Office } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';

export type ApiClientId = Branded<'ApiClientId'>;
export type ApiClientSecretId = Branded<'ApiClientSecretId'>;
export type AccessTokenId = Branded<'AccessTokenId'>;

export type ApiScope = 'CLIENTS' | 'PAYMENT_REQUESTS' | 'EVENTS' | 'FIGURES' | 'ADHOC';
export type ApiClientKind = 'PROVIDER' | 'DASHBOARD';

/** What a program of each kind may be granted: a provider's asks for its own clients, a dashboard reads an office's figures. */
export const scopesOfKind = {
  PROVIDER: ['CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS'],
  DASHBOARD: ['FIGURES', 'ADHOC'],
} as const satisfies Record<ApiClientKind, readonly ApiScope[]>;

/** Secrets that may live at the same time: the one in use, and the one that replaces it. */
export const mostSecrets = 2;

/** Programs of one organisation, or of one office, that may live at the same time. */
export const mostClients = 50;

/** Whose a program is: an organisation's or an office's. */
export type ApiClientOwner =
  | { readonly kind: 'PROVIDER'; readonly organisationId: OrganisationId }
  | { readonly kind: 'DASHBOARD'; readonly ownerOffice: Office };

/** A program as whoever manages it sees it. */
export interface ApiClient {
  readonly id: ApiClientId;
  readonly name: string;
  readonly kind: ApiClientKind;
  readonly organisationId: OrganisationId | null;
  /** Of a dashboard. */
  readonly ownerOffice: Office | null;
  /** Whether its clients are played. */
  readonly isSandbox: boolean;
  readonly scopes: readonly ApiScope[];
  readonly addressRanges: readonly string[];
  readonly expiresAt: Temporal.Instant | null;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

/** A secret without itself. */
export interface ApiClientSecret {
  readonly id: ApiClientSecretId;
  /** Its last four characters. */
  readonly hint: string;
  readonly createdAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
}

/** Whether a program may be let in at this moment. It ends at the instant of its end. */
export function isLiving(
  { revokedAt, expiresAt }: Pick<ApiClient, 'revokedAt' | 'expiresAt'>,
  now: Temporal.Instant,
): boolean {
  return revokedAt === null && (expiresAt === null || Temporal.Instant.compare(now, expiresAt) < 0);
}
