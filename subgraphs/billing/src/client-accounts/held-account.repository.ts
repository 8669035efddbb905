import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import { clientAccounts, clientAccountTransitions } from './client-account.table.ts';
import { accountsOffice, type ClientAccount } from './client-account.ts';

const ofOrganisation = (organisationId: string) =>
  and(
    eq(clientAccounts.office, accountsOffice),
    eq(clientAccounts.organisationId, organisationId),
    eq(clientAccounts.group, 'POPULATION'),
  );

/** The account of an organisation, as an order needs it; null as long as it has none. */
export async function findAccountOf(db: Executor, organisationId: string): Promise<ClientAccount | null> {
  const [found] = await db.select().from(clientAccounts).where(ofOrganisation(organisationId));
  return found ?? null;
}

/** The same, shared until the transaction ends: it can't be suspended, nor its month closed, meanwhile. */
export async function shareAccountOf(tx: Transaction, organisationId: string): Promise<ClientAccount | null> {
  const [found] = await tx.select().from(clientAccounts).where(ofOrganisation(organisationId)).for('share');
  return found ?? null;
}

/** False when somebody opened it at the same moment. */
export async function insertMetAccount(tx: Transaction, account: ClientAccount): Promise<boolean> {
  const added = await tx
    .insert(clientAccounts)
    .values({ ...account, branches: [...account.branches] })
    .onConflictDoNothing()
    .returning({ id: clientAccounts.id });
  return added.length === 1;
}

export async function insertFirstTransition(
  tx: Transaction,
  row: typeof clientAccountTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(clientAccountTransitions).values(row);
}
