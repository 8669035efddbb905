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
import { sql } from 'drizzle-orm';
import { counter } from '../accounts/account.ts';
import { organisations } from '../organisations/organisation.table.ts';
import { officeOfGroup } from '../service-access/service-access.ts';
import { standings } from '../standings/standing.table.ts';
import type {
  CompanyFigureAccess,
  CompanyFigureCounts,
  CompanyFigureGroup,
  CompanyFigureQuestion,
  CompanyFigureRow,
} from './company-figures.ts';

/** The column of each group, by its name in the answer. */
const columns = {
  ACCESS_STATUS: 'access',
  MONTH: 'month',
} as const satisfies Readonly<Record<CompanyFigureGroup, string>>;

/**
 * The figures of each group, in one statement; one row more than `mostGroups` tells that there are too many. A company and the month of its registration stay for ever; its
 * access and its places are counted by the steps that they had taken by the day.
 */
export async function findCompanyFigures(
  db: Executor,
  { from, until, asOf, accesses }: CompanyFigureQuestion,
  groups: readonly CompanyFigureGroup[],
): Promise<readonly CompanyFigureRow[]> {
  const keys = groups.map((group) => columns[group]);
  const cutoff = cutoffOf(asOf);
  const is = (access: CompanyFigureAccess) => sql.raw(`count(*) filter (where access = '${access}')::int`);
  const rows = await db.execute<Found>(sql`
    with asked as (
      select distinct on (subject_id) organisation_id, status, at from ${standings}
      where subject = 'ACCESS' and office = ${officeOfGroup.POPULATION} and at < ${cutoff}
      order by subject_id, at desc, number desc
    ), placed as (
      select organisation_id, count(*) filter (where status = 'ACTIVE') as members, count(*) filter (where status = 'INVITED') as invited
      from (
        select distinct on (subject_id) organisation_id, status from ${standings}
        where subject = 'MEMBERSHIP' and at < ${cutoff} order by subject_id, at desc, number desc
      ) latest group by organisation_id
    ), counted as (
      select coalesce(asked.status, 'NONE') as access, asked.at, ${monthOf(sql`o.created_at`)} as month,
        coalesce(placed.members, 0) as members, coalesce(placed.invited, 0) as invited
      from ${organisations} o left join asked on asked.organisation_id = o.id left join placed on placed.organisation_id = o.id
      where o.office = ${counter} and o.created_at >= ${startOf(from, 0)} and o.created_at < ${startOf(until, 1)}
        and o.created_at < ${cutoff}
    )
    select ${keyColumns(Object.values(columns), keys)}, count(*)::int as companies,
      coalesce(sum(members), 0)::int as members, coalesce(sum(invited), 0)::int as invited,
      ${is('NONE')} as without_access, ${is('REQUESTED')} as requested, ${is('ACTIVE')} as active, ${is('REFUSED')} as refused,
      ${is('SUSPENDED')} as suspended, min(at) filter (where access = 'REQUESTED') as oldest
    from counted
    where true ${accesses ? sql`and access = any(${texts(accesses)})` : sql``}
    ${groupedBy(keys)}
    limit ${mostGroups + 1}`);
  return rows.map(({ access, month, without_access, oldest, ...counts }) => ({
    ...{ access, month },
    counts: {
      ...counts,
      withoutAccess: without_access,
      oldestRequest: oldest === null ? null : Temporal.Instant.from(oldest),
    },
  }));
}

/** A row as PostgreSQL answers it. */
interface Found
  extends Record<string, unknown>,
    Omit<CompanyFigureCounts, 'withoutAccess' | 'oldestRequest'> {
  readonly access: CompanyFigureAccess | null;
  readonly month: string | null;
  readonly without_access: number;
  readonly oldest: string | null;
}
