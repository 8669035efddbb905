import type { RecapQuestion } from '@guichet/chassis/figures/recap-period.ts';
import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, desc, gte, lt, type SQL, sql } from 'drizzle-orm';
import { endOfDay, officeZone, startOfDay } from '../claim-figures/office-days.ts';
import { claimColumns, claims } from '../claims/claim.table.ts';
import type { Claim } from '../claims/claim.ts';
import { ownClaims, within } from '../claims/claim-scope.ts';
import { grantedMinor } from '../claims/granted.ts';
import type { ClaimFormCode } from '../forms/form.ts';
import type { RecapSums } from './claim-recap.ts';

/** The beneficiaries that one recap tells apart, those with most claims first. */
export const mostBeneficiaries = 100;

/** The claims of a recap, newest first, with one more to tell whether others follow. */
export function findRecapPage(db: Executor, question: RecapQuestion, page: Page): Promise<Claim[]> {
  return db
    .select(claimColumns)
    .from(claims)
    .where(
      and(received(question), beyond(page.after, { at: claims.submittedAt, id: claims.id }, 'newest first')),
    )
    .orderBy(desc(claims.submittedAt), desc(claims.id))
    .limit(page.first + 1);
}

/** A sum of a recap, and of what: of one beneficiary, of one form, or of all. */
export interface RecapSumRow extends RecapSums {
  readonly beneficiaryId: string | null;
  readonly form: ClaimFormCode | null;
}

/** The sums of a recap: of all, of each form and of each beneficiary. One statement, which reads the claims once. */
export async function findRecapSums(db: Executor, question: RecapQuestion): Promise<readonly RecapSumRow[]> {
  const { beneficiaryId, form } = claims;
  const rows = await db
    .select({
      beneficiaryId: sql<string | null>`${beneficiaryId}`,
      form: sql<ClaimFormCode | null>`${form}`,
      ...sums,
    })
    .from(claims)
    .where(received(question))
    .groupBy(sql`grouping sets ((), (${form}), (${beneficiaryId}))`)
    // All of it and the six forms come first, so that it is the last beneficiaries who are left out.
    .orderBy(sql`${beneficiaryId} is not null`, sql`count(*) desc`, sql`${beneficiaryId}`, sql`${form}`)
    .limit(1 + 6 + mostBeneficiaries);
  return rows.map(asSums);
}

/** The sums of each month in which the office received a claim. */
export async function findMonthSums(
  db: Executor,
  question: Pick<RecapQuestion, 'accountId' | 'from' | 'until'>,
): Promise<readonly (RecapSums & { readonly month: string })[]> {
  const month = sql<string>`to_char(${claims.submittedAt} at time zone '${sql.raw(officeZone)}', 'YYYY-MM')`;
  const rows = await db
    .select({ month: month.as('month'), ...sums })
    .from(claims)
    .where(received(question))
    .groupBy(sql`month`)
    .orderBy(sql`month`);
  return rows.map(asSums);
}

const sums = {
  claims: sql<number>`count(*)::int`,
  asked: sql<string>`coalesce(sum(${claims.totalMinor}), 0)::text`,
  granted: sql<string>`coalesce(sum(${grantedMinor(claims.status, claims)}), 0)::text`,
};

function asSums<Row extends { readonly asked: string; readonly granted: string }>({
  asked,
  granted,
  ...row
}: Row) {
  return { ...row, askedMinor: BigInt(asked), grantedMinor: BigInt(granted) };
}

/** Only one's own, whoever one is at the office. */
function received({
  accountId,
  from,
  until,
}: Pick<RecapQuestion, 'accountId' | 'from' | 'until'>): SQL | undefined {
  return and(
    within(ownClaims(accountId), claims),
    gte(claims.submittedAt, startOfDay(from)),
    lt(claims.submittedAt, endOfDay(until)),
  );
}
