import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';

/** Where a provider is paid, as identity knows it now. */
export interface ProviderAccount {
  readonly iban: string;
  readonly holder: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
}

const question = `query ProviderAccounts($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Provider { id payment { iban holder address postalCode town country } }
  }
}`;

interface Found {
  readonly id: string;
  readonly payment: ProviderAccount | null;
}

/** Asks identity, with the passport of who makes the batch, where providers are paid: each batch asks anew. */
export async function askProviderAccounts(
  { peers }: Pick<RequestContext, 'peers'>,
  providerIds: readonly string[],
): Promise<ReadonlyMap<string, ProviderAccount>> {
  if (providerIds.length === 0) return new Map();
  const representations = providerIds.map((id) => ({ __typename: 'Provider', id }));
  const { _entities: found } = await peers.ask<{ readonly _entities: readonly (Found | null)[] }>(
    'identity',
    { query: question, variables: { representations } },
  );
  return new Map(
    found.flatMap((provider) => (provider?.payment ? [[provider.id, provider.payment] as const] : [])),
  );
}
