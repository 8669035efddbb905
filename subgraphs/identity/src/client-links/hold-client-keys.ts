import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { holdAddress } from '../accounts/hold-address.ts';
import type { ProviderId } from '../providers/provider.ts';
import { holdKeys } from './client-link.repository.ts';
import type { ClientFacts } from './read-registration.ts';
import { fingerprintsOf } from './registered-person.ts';

/**
 * Holds what may be once only until the transaction ends, always in this order and before a link: the address, with who registers or
 * verifies an account of it, and then person and reference among a provider's clients.
 */
export async function holdClientKeys(
  { vault }: { readonly vault: Vault },
  tx: Transaction,
  providerId: ProviderId,
  { person, reference }: ClientFacts,
): Promise<void> {
  const { emailFingerprint, personFingerprint } = fingerprintsOf(vault, person);
  await holdAddress(tx, emailFingerprint);
  await holdKeys(tx, `${providerId} ${personFingerprint}`, `${providerId} reference ${reference ?? ''}`);
}
