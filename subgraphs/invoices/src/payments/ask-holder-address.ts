import type { Peers } from '@guichet/chassis/subgraph/peers.ts';
import type { PaymentAccount } from './payment.ts';

/** Where the holder of an account lives; null where nobody asked for it. */
interface HolderAddress {
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly country: string | null;
}

const question = `query HolderAddress($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on BankAccount { holder address postalCode town country }
  }
}`;

/**
 * Asks identity where the holder of an account lives, which banks want to know with each payment (Swiss Payment Standards, since
 * November 2025). Null when the account is gone with its owner's, or bears another name since: that one's address is not the holder's.
 */
export async function askHolderAddress(
  peers: Peers,
  { bankAccountId, accountHolder }: Pick<PaymentAccount, 'bankAccountId' | 'accountHolder'>,
): Promise<HolderAddress | null> {
  const { _entities: found } = await peers.ask<{
    readonly _entities: readonly ((HolderAddress & { readonly holder: string }) | null)[];
  }>('identity', {
    query: question,
    variables: { representations: [{ __typename: 'BankAccount', id: bankAccountId }] },
  });
  const [account] = found;
  if (account?.holder !== accountHolder) return null;
  const { address, postalCode, town, country } = account;
  return { address, postalCode, town, country };
}
