import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { SandboxClient } from './payment-request.ts';
import { isUuid } from './request-scope.ts';

/** What a payment request is held against, as identity knows it now. */
export interface ClientLinkFacts {
  readonly providerId: string;
  readonly organisationId: string;
  readonly providerName: string;
  readonly providerStatus: 'REQUESTED' | 'ADMITTED' | 'REFUSED' | 'SUSPENDED';
  readonly status:
    | 'ACTIVATION_SENT'
    | 'EXPIRED'
    | 'REQUESTED'
    | 'ACTIVE'
    | 'REFUSED'
    | 'ENDED'
    | 'BLOCKED'
    | 'MANDATE_EXPIRED';
  readonly birthDate: string;
  readonly accountId: string | null;
  readonly activeSince: string | null;
  readonly mandateReference: string | null;
  readonly mandateAcceptedOn: string | null;
  readonly iban: string | null;
  readonly accountHolder: string | null;
  /** Where he lives, as the provider gave it. */
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
  /** How a client of a sandbox is played; null for one whom there is. */
  readonly sandboxClient: SandboxClient | null;
}

const question = `query PaymentRequestClient($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on ClientLink { billing {
      providerId organisationId providerName providerStatus status birthDate accountId activeSince
      mandateReference mandateAcceptedOn iban accountHolder
      address postalCode town country sandboxClient
    } }
  }
}`;

/** Asks identity, with the program's passport, how a link stands: what may be asked of a client is asked anew with each request. Null for no client of its provider. */
export async function askClientLink(
  { peers }: Pick<RequestContext, 'peers'>,
  clientId: string,
): Promise<ClientLinkFacts | null> {
  if (!isUuid(clientId)) return null;
  const representations = [{ __typename: 'ClientLink', id: clientId.toLowerCase() }];
  const { _entities: found } = await peers.ask<{
    readonly _entities: readonly ({ readonly billing: ClientLinkFacts | null } | null)[];
  }>('identity', { query: question, variables: { representations } });
  return found[0]?.billing ?? null;
}
