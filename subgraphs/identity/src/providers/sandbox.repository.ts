import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { ProviderRow } from './provider.repository.ts';
import { providers } from './provider.table.ts';

/** Writes the sandbox of an organisation; false when it has one. */
export async function insertSandbox(tx: Transaction, row: ProviderRow): Promise<boolean> {
  const written = await tx
    .insert(providers)
    .values({ ...row, isSandbox: true })
    .onConflictDoNothing({ target: [providers.office, providers.organisationId, providers.isSandbox] })
    .returning({ id: providers.id });
  return written.length > 0;
}
