import type { KeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { oncePerReading } from '@guichet/chassis/subgraph/reading.ts';
import { roomLoaders } from '@guichet/chassis/subgraph/room-loaders.ts';
import { accountLoaders } from './accounts/account.loaders.ts';
import { apiClientLoaders } from './api-clients/api-client.loaders.ts';
import { bankAccountLoaders } from './bank-accounts/bank-account.loaders.ts';
import { beneficiaryLoaders } from './beneficiaries/beneficiary.loaders.ts';
import { clientLoaders } from './client-links/client.loaders.ts';
import { clientLinkLoaders } from './client-links/client-link.loaders.ts';
import { connectionLoaders } from './connection/connection.loaders.ts';
import { memberLoaders } from './members/member.loaders.ts';
import { organisationLoaders } from './organisations/organisation.loaders.ts';
import { providerLoaders } from './providers/provider.loaders.ts';
import { serviceAccessLoaders } from './service-access/service-access.loaders.ts';
import type { IdentitySettings } from './settings.ts';
import { webhookLoaders } from './webhooks/webhook.loaders.ts';

/** What every call of this process shares besides the chassis. */
export interface Household {
  readonly settings: IdentitySettings;
  readonly keyRing: KeyRing;
}

/** What identity's resolvers get. */
export interface IdentityContext extends RequestContext, Household {
  /** Rows as they exist for the viewer. */
  readonly loaders: ReturnType<typeof loadersFor>;
  /** From here on the call is this person's: a sign-in answers the account that it opened. */
  continueAs(holder: PassportHolder): void;
}

/** Adds the loaders of a call, or of all calls that read for its request; they live as long as the viewer stays the same. */
export function openContext(base: RequestContext, household: Household): IdentityContext {
  let viewer = base.viewer;
  let loaders = loadersOf(base);
  return {
    ...base,
    ...household,
    get viewer() {
      return viewer;
    },
    get loaders() {
      return loaders;
    },
    continueAs(holder) {
      viewer = { ...viewer, session: null, roles: [], memberships: [], scopes: [], ...holder };
      loaders = loadersFor({ ...base, viewer });
    },
  };
}

/** Whose rows, and where they are. */
type Reader = Pick<RequestContext, 'database' | 'vault' | 'viewer'>;

const loadersFor = roomLoaders(
  ({ database, viewer }: Reader) => accountLoaders(database, viewer),
  ({ database, viewer }: Reader) => beneficiaryLoaders(database, viewer),
  ({ database, viewer }: Reader) => bankAccountLoaders(database, viewer),
  ({ database, viewer }: Reader) => organisationLoaders(database, viewer),
  ({ database, viewer }: Reader) => memberLoaders(database, viewer),
  ({ database, viewer }: Reader) => serviceAccessLoaders(database, viewer),
  ({ database }: Reader) => connectionLoaders(database),
  ({ database, viewer }: Reader) => apiClientLoaders(database, viewer),
  ({ database, viewer }: Reader) => clientLinkLoaders(database, viewer),
  ({ database, viewer }: Reader) => providerLoaders(database, viewer),
  ({ database, viewer, vault }: Reader) => clientLoaders(database, viewer, vault),
  ({ database }: Reader) => webhookLoaders(database),
);

/** A page asks for the same people in several calls. Loaders read rows and nothing else, so that one call may go on with another's. */
const loadersOf = oncePerReading(loadersFor);
