import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, getTableColumns, lte } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import { among, type RowScope, within } from '../accounts/row-scope.ts';
import { rankWithin } from '../lists/rank.ts';
import { beneficiaries } from './beneficiary.table.ts';
import type { Beneficiary, BeneficiaryId } from './beneficiary.ts';

export type NewBeneficiaryRow = typeof beneficiaries.$inferInsert;

const owned = { owner: beneficiaries.accountId, office: beneficiaries.office };
const ordered = { at: beneficiaries.createdAt, id: beneficiaries.id };

/** The beneficiaries among `ids` that exist for the viewer. */
export function findBeneficiaries(
  db: Executor,
  scope: RowScope,
  ids: readonly BeneficiaryId[],
): Promise<Beneficiary[]> {
  return db
    .select()
    .from(beneficiaries)
    .where(and(among(beneficiaries.id, ids), within(scope, owned)));
}

/** The same page of the list of each account, oldest first, with one row more where there is more. */
export function findBeneficiariesOfAccounts(
  db: Executor,
  scope: RowScope,
  accountIds: readonly AccountId[],
  page: Page,
): Promise<Beneficiary[]> {
  const ranked = db
    .select({
      ...getTableColumns(beneficiaries),
      rank: rankWithin(beneficiaries.accountId, beneficiaries).as('rank'),
    })
    .from(beneficiaries)
    .where(
      and(
        among(beneficiaries.accountId, accountIds),
        within(scope, owned),
        beyond(page.after, ordered, 'oldest first'),
      ),
    )
    .as('ranked');
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.rank, page.first + 1))
    .orderBy(ranked.createdAt, ranked.id);
}

export async function insertBeneficiary(db: Executor, row: NewBeneficiaryRow): Promise<void> {
  await db.insert(beneficiaries).values(row);
}

/** The relation of each beneficiary of an account, and what its AVS number is known by: for who adds another. */
export function findRelations(
  db: Executor,
  accountId: AccountId,
): Promise<Pick<typeof beneficiaries.$inferSelect, 'relation' | 'avsNumberFingerprint'>[]> {
  const { relation, avsNumberFingerprint } = beneficiaries;
  return db
    .select({ relation, avsNumberFingerprint })
    .from(beneficiaries)
    .where(eq(beneficiaries.accountId, accountId));
}
