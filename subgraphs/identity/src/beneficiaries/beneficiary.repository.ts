import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { listOf } from '@guichet/chassis/postgres/keys.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, count, eq, getTableColumns, isNull, lte, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import {
  among,
  formOf,
  heldWithin,
  type RowScope,
  type ScopeForm,
  valuesOf,
  within,
} from '../accounts/row-scope.ts';
import { asBeginning, folded } from '../lists/fold.ts';
import { rankWithin } from '../lists/rank.ts';
import { beneficiaries } from './beneficiary.table.ts';
import type { Beneficiary, BeneficiaryId } from './beneficiary.ts';

export type NewBeneficiaryRow = typeof beneficiaries.$inferInsert;
export type BeneficiaryRow = typeof beneficiaries.$inferSelect;

const owned = { owner: beneficiaries.accountId, office: beneficiaries.office };
const ordered = { at: beneficiaries.createdAt, id: beneficiaries.id };
const isThere = isNull(beneficiaries.removedAt);

/** What pages show of a beneficiary: not what only finds one. */
const { office, avsNumberFingerprint, familyNameFirst, givenNameFirst, ...shown } =
  getTableColumns(beneficiaries);

const beneficiariesByKey = statement((db, form: ScopeForm) =>
  db
    .select(shown)
    .from(beneficiaries)
    .where(and(among(beneficiaries.id, held('ids')), heldWithin(form, owned))),
);

/** The beneficiaries among `ids` that exist for the viewer: also those that were removed, since claims point at them. */
export function findBeneficiaries(
  db: Executor,
  scope: RowScope,
  ids: readonly BeneficiaryId[],
): Promise<Beneficiary[]> {
  return beneficiariesByKey(db, formOf(scope), { ...valuesOf(scope), ids: listOf(ids) });
}

interface PageForm {
  readonly [part: string]: ScopeForm | boolean;
  readonly scope: ScopeForm;
  readonly isSearch: boolean;
  readonly isFurther: boolean;
}

const beneficiaryPages = statement((db, { scope, isSearch, isFurther }: PageForm) => {
  const after = isFurther ? { at: held('at'), id: held('id') } : null;
  const ranked = db
    .select({
      ...shown,
      rank: rankWithin(beneficiaries.accountId, beneficiaries).as('rank'),
    })
    .from(beneficiaries)
    .where(
      and(
        among(beneficiaries.accountId, held('accountIds')),
        isThere,
        heldWithin(scope, owned),
        isSearch ? beginsWith(held('beginning')) : undefined,
        beyond(after, ordered, 'oldest first'),
      ),
    )
    .as('ranked');
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.rank, held('size')))
    .orderBy(ranked.createdAt, ranked.id);
});

/** The same page of the list of each account, oldest first, with one row more where there is more. */
export function findBeneficiariesOfAccounts(
  db: Executor,
  scope: RowScope,
  accountIds: readonly AccountId[],
  page: Page,
  search: string | null,
): Promise<Beneficiary[]> {
  const { after, first } = page;
  const form = { scope: formOf(scope), isSearch: search !== null, isFurther: after !== null };
  return beneficiaryPages(db, form, {
    ...valuesOf(scope),
    ...after,
    accountIds: listOf(accountIds),
    beginning: asBeginning(search ?? ''),
    size: first + 1,
  });
}

/** Either name begins with the text, however its letters and accents are written; both may follow each other. */
function beginsWith(text: Placeholder): SQL {
  const beginning = folded(sql`${text}::text`);
  return sql`(${familyNameFirst} like ${beginning} or ${givenNameFirst} like ${beginning})`;
}

/** How many beneficiaries each account has, as far as they exist for the viewer. */
export function countBeneficiaries(
  db: Executor,
  scope: RowScope,
  accountIds: readonly AccountId[],
): Promise<{ readonly accountId: AccountId; readonly many: number }[]> {
  const { accountId } = beneficiaries;
  return db
    .select({ accountId, many: count() })
    .from(beneficiaries)
    .where(and(among(accountId, accountIds), isThere, within(scope, owned)))
    .groupBy(accountId);
}

/** The holders as insured persons of their own accounts, as far as they exist for the viewer. */
export function findSelves(
  db: Executor,
  scope: RowScope,
  accountIds: readonly AccountId[],
): Promise<Beneficiary[]> {
  const isSelf = eq(beneficiaries.relation, 'SELF');
  return db
    .select()
    .from(beneficiaries)
    .where(and(among(beneficiaries.accountId, accountIds), isSelf, isThere, within(scope, owned)));
}

/** Everybody in an account: for who holds it, and changes or adds one. */
export function findAllOf(db: Executor, accountId: AccountId): Promise<BeneficiaryRow[]> {
  return db
    .select()
    .from(beneficiaries)
    .where(and(eq(beneficiaries.accountId, accountId), isThere));
}

/** The holder as he was last in his own account, if he was taken out of it, known by his AVS number. */
export async function findFormerSelf(
  db: Executor,
  accountId: AccountId,
  avsNumberFingerprint: string,
): Promise<BeneficiaryId | null> {
  const [row] = await db
    .select({ id: beneficiaries.id })
    .from(beneficiaries)
    .where(
      and(
        eq(beneficiaries.accountId, accountId),
        eq(beneficiaries.relation, 'SELF'),
        eq(beneficiaries.avsNumberFingerprint, avsNumberFingerprint),
      ),
    )
    .limit(1);
  return row?.id ?? null;
}

export async function insertBeneficiary(db: Executor, row: NewBeneficiaryRow): Promise<void> {
  await db.insert(beneficiaries).values(row);
}

/** Changes a beneficiary, who then has his next version. */
export async function updateBeneficiaryRow(
  db: Executor,
  id: BeneficiaryId,
  changes: Partial<Omit<NewBeneficiaryRow, 'id' | 'office' | 'accountId' | 'version'>>,
): Promise<void> {
  await db
    .update(beneficiaries)
    .set({ ...changes, version: sql`${beneficiaries.version} + 1` })
    .where(eq(beneficiaries.id, id));
}
