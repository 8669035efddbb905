import {
  cutoffOf,
  groupedBy,
  keyColumns,
  monthOf,
  startOf,
  texts,
} from '@guichet/chassis/figures/figure-sql.ts';
import { mostGroups } from '@guichet/chassis/figures/period.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { type SQL, sql } from 'drizzle-orm';
import { counter } from '../accounts/account.ts';
import { standings } from '../standings/standing.table.ts';
import type {
  AccountFigureCounts,
  AccountFigureGroup,
  AccountFigureQuestion,
  AccountFigureRow,
} from './account-figures.ts';

/** The column of each group, by its name in the answer. */
const columns = {
  ACCOUNT_KIND: 'kind',
  ACCOUNT_STATE: 'state',
  MONTH: 'month',
  LOCALE: 'locale',
} as const satisfies Readonly<Record<AccountFigureGroup, string>>;

/**
 * The figures of each group, in one statement; one row more than `mostGroups` tells that there are too many. An index leads to the steps of the accounts that were opened in
 * the period; roles and places are read whole, once.
 */
export async function findAccountFigures(
  db: Executor,
  { from, until, asOf, kinds, states, tellsBoxes }: AccountFigureQuestion,
  groups: readonly AccountFigureGroup[],
): Promise<readonly AccountFigureRow[]> {
  const keys = groups.map((group) => columns[group]);
  const cutoff = cutoffOf(asOf);
  const is = (state: string) => sql.raw(`count(*) filter (where state = '${state}')::int`);
  const rows = await db.execute<Omit<AccountFigureRow, 'counts'> & AccountFigureCounts & Found>(sql`
    with opened as (
      select distinct on (account_id) account_id, status as state, uses, locale, ${monthOf(sql`opened_at`)} as month
      from ${standings}
      where office = ${counter} and subject = 'ACCOUNT' and at < ${cutoff}
        and opened_at >= ${startOf(from, 0)} and opened_at < ${startOf(until, 1)} and opened_at < ${cutoff}
      order by account_id, at desc, number desc
    ), staff as (${holding('ROLE', 'HELD', cutoff)}), placed as (${holding('MEMBERSHIP', 'ACTIVE', cutoff)}),
    counted as (
      select state, locale, month, placed.account_id is not null as is_member, ${kindOf(tellsBoxes)} as kind
      from opened left join staff using (account_id) left join placed using (account_id)
    )
    select ${keyColumns(Object.values(columns), keys)}, count(*)::int as accounts,
      ${is('UNVERIFIED')} as unverified, ${is('VERIFIED')} as verified, ${is('CLOSED')} as closed, ${is('LAPSED')} as lapsed,
      count(*) filter (where is_member)::int as members
    from counted
    where true
      ${kinds ? sql`and kind = any(${texts(kinds)})` : sql``}
      ${states ? sql`and state = any(${texts(states)})` : sql``}
    ${groupedBy(keys)}
    limit ${mostGroups + 1}`);
  return rows.map(({ kind, state, month, locale, members, ...counts }) => ({
    ...{ kind, state, month, locale },
    counts: { ...counts, companyMembers: members },
  }));
}

interface Found extends Record<string, unknown> {
  readonly members: number;
}

/** The accounts that held something on the day. The subject is a word of this file's own, by which an index is known to serve. */
function holding(subject: 'ROLE' | 'MEMBERSHIP', status: string, cutoff: SQL): SQL {
  return sql`
      select distinct account_id from (
        select distinct on (subject_id) account_id, status from ${standings}
        where ${sql.raw(`subject = '${subject}'`)} and at < ${cutoff} order by subject_id, at desc, number desc
      ) latest where status = ${status} and account_id is not null`;
}

function kindOf(tellsBoxes: boolean): SQL {
  const boxes = tellsBoxes
    ? `when uses @> '{INSURED,REPRESENTATIVE}' then 'INSURED_AND_REPRESENTATIVE'
        when 'INSURED' = any(uses) then 'INSURED' when 'REPRESENTATIVE' = any(uses) then 'REPRESENTATIVE'`
    : `when cardinality(uses) > 0 then 'PERSON'`;
  return sql.raw(`case ${boxes} when staff.account_id is not null then 'STAFF'
        when placed.account_id is not null then 'COMPANY_MEMBER' else 'OTHER' end`);
}
