import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { termsAcceptances, termsVersions } from './terms.table.ts';
import type { AcceptanceId, TermsText, TermsVersion } from './terms.ts';

/** Every version that there is. They are public, and few. */
export function findVersions(db: Executor): Promise<TermsVersion[]> {
  const { text, version, sha256 } = termsVersions;
  return db.select({ text, version, sha256 }).from(termsVersions).orderBy(text, version);
}

/** What an account has accepted. */
export function findAcceptances(
  db: Executor,
  accountId: AccountId,
): Promise<{ text: TermsText; version: string; acceptedAt: Temporal.Instant }[]> {
  const { text, version, acceptedAt } = termsAcceptances;
  return db
    .select({ text, version, acceptedAt })
    .from(termsAcceptances)
    .where(and(eq(termsAcceptances.office, counter), eq(termsAcceptances.accountId, accountId)));
}

/** False when the account accepted this version before: the first time counts. */
export async function insertAcceptance(
  db: Executor,
  row: { readonly id: AcceptanceId; readonly accountId: AccountId; text: TermsText; version: string },
): Promise<boolean> {
  const added = await db
    .insert(termsAcceptances)
    .values({ ...row, office: counter })
    .onConflictDoNothing()
    .returning({ id: termsAcceptances.id });
  return added.length > 0;
}
