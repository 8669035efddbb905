import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import { among } from './account-scope.ts';
import { clientAccounts } from './client-account.table.ts';
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

/** What finance decided about the accounts of organisations. */
export function findFinanceWords(db: Executor, organisationIds: readonly string[]) {
  const { organisationId, suspendedAt, closedAt } = clientAccounts;
  return db
    .select({ organisationId, suspendedAt, closedAt })
    .from(clientAccounts)
    .where(and(eq(clientAccounts.office, accountsOffice), among(organisationId, organisationIds)));
}
