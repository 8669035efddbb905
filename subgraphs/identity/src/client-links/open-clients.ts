import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { SealedClient } from './client.repository.ts';
import type { RegisteredClient } from './registered-client.ts';
import { openPerson } from './registered-person.ts';

/** Opens what was registered of clients that exist for the viewer. */
export function openClients(
  vault: Vault,
  rows: readonly SealedClient[],
): Promise<readonly RegisteredClient[]> {
  return Promise.all(
    rows.map(async ({ person, ...row }) => ({ ...row, person: await openPerson(vault, person) })),
  );
}
