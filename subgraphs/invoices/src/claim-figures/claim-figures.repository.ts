import { groupedBy, keyColumns, monthOf, texts } from '@guichet/chassis/figures/figure-sql.ts';
import { mostGroups } from '@guichet/chassis/figures/period.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { type SQL, sql } from 'drizzle-orm';
import { claims } from '../claims/claim.table.ts';
import type { ClaimStatus } from '../claims/claim.ts';
import { claimSubmissions, claimTransitions } from '../claims/claim-history.table.ts';
import { grantedMinor, grantedStatuses, inSql } from '../claims/granted.ts';
import type { ClaimFormCode } from '../forms/form.ts';
import { type ClaimFigureGroup, type FigureQuestion, type FigureRow, waitingAges } from './claim-figures.ts';
import { endOfDay, startOfDay } from './office-days.ts';

const statusThen = sql`status`;
const waits = sql.raw(`status = 'IN_PROCESS'`);
/** An account that is no officer's may bring a claim to be paid again, and decides nothing by it. */
const decides = sql.raw(`to_status in ('ACCEPTED', 'REFUSED') and by_side = 'OFFICE'`);
const day = 86_400;

/** The column of each group, by its name in the answer. */
const columns = {
  CLAIM_STATUS: 'status',
  FORM: 'form',
  MONTH: 'month',
  OFFICER: 'officer',
} as const satisfies Readonly<Record<ClaimFigureGroup, string>>;

/**
 * The figures of each group, in one statement; one row more than `mostGroups` tells that there are too many. An index leads
 * to the claims that were received in the period, and for each of them the key of the history to its few steps: what it
 * costs grows with the claims that are counted, and not with the house.
 */
export async function findFigures(
  db: Executor,
  office: string,
  { from, until, asOf, isNow, forms, statuses }: FigureQuestion,
  groups: readonly ClaimFigureGroup[],
): Promise<readonly FigureRow[]> {
  // A day that isn't over counts up to now, by the database's clock.
  const cutoff = sql`least(${instant(endOfDay(asOf))}, statement_timestamp())`;
  const keys = groups.map((group) => columns[group]);
  const rows = await db.execute<Found>(sql`
    with counted as (
      select life.status, form, life.officer, beneficiary_id, ${totalAt(cutoff, office)} as total_minor, granted_total_minor, submitted_at,
        ${monthOf(sql`submitted_at`)} as month,
        extract(epoch from life.decided_at - submitted_at - life.with_person)::float8 as seconds,
        extract(epoch from ${cutoff} - submitted_at)::float8 as age
      from ${claims} cross join lateral (
        select ${isNow ? claims.status : sql`(array_agg(to_status order by claim_version desc))[1]`} as status,
          min(at) filter (where ${decides}) as decided_at,
          min(actor) filter (where ${decides}) as officer,
          coalesce(sum(
            case 'TO_COMPLETE' when from_status then at - submitted_at when to_status then submitted_at - at end
          ), interval '0') as with_person
        from ${claimTransitions} step
        where step.office = ${office} and step.claim_id = ${claims.id} and step.at < ${cutoff}
      ) life
      where office = ${office} and submitted_at >= ${instant(startOfDay(from))}
        and submitted_at < ${instant(endOfDay(until))} and submitted_at < ${instant(endOfDay(asOf))}
        ${forms ? sql`and form = any(${texts(forms)})` : sql``}
        ${statuses ? sql`and life.status = any(${texts(statuses)})` : sql``}
    )
    select ${keyColumns(Object.values(columns), keys)},
      count(*)::int as received,
      count(distinct beneficiary_id)::int as people,
      count(*) filter (where ${waits})::int as waiting,
      count(*) filter (where status = 'TO_COMPLETE')::int as to_complete,
      count(*) filter (where status in (${sql.raw(inSql(grantedStatuses))}))::int as accepted,
      count(*) filter (where status = 'REFUSED')::int as refused,
      coalesce(sum(total_minor), 0)::text as asked,
      coalesce(sum(${grantedMinor(statusThen, { totalMinor: sql`total_minor`, grantedTotalMinor: sql`granted_total_minor` })}), 0)::text as granted,
      percentile_cont(0.5) within group (order by seconds) as median,
      percentile_cont(0.9) within group (order by seconds) as ninetieth,
      min(submitted_at) filter (where ${waits}) as oldest,
      ${sql.join(waitingAges.map(countOfAge), sql`, `)}
    from counted
    ${groupedBy(keys)}
    limit ${mostGroups + 1}`);
  return rows.map(asFigures);
}

/** A row as PostgreSQL answers it. */
type Found = Readonly<
  Record<'received' | 'people' | 'waiting' | 'to_complete' | 'accepted' | 'refused', number>
> & {
  readonly status: ClaimStatus | null;
  readonly form: ClaimFormCode | null;
  readonly month: string | null;
  readonly officer: string | null;
  readonly asked: string;
  readonly granted: string;
  readonly median: number | null;
  readonly ninetieth: number | null;
  readonly oldest: string | null;
  readonly [age: `age_${number}`]: number;
};

/**
 * What a claim asked at the end of the day. One that was handed in again since asked what it was submitted with before, which the text of that submission says: few
 * are, so few are read.
 */
function totalAt(cutoff: SQL, office: string): SQL {
  return sql`case when handed_in_at < ${cutoff} then ${claims.totalMinor} else coalesce((
          select (sent.content::jsonb ->> 'total')::numeric * 100 from ${claimSubmissions} sent
          where sent.office = ${office} and sent.claim_id = ${claims.id} and sent.submitted_at < ${cutoff}
          order by sent.claim_version desc limit 1), ${claims.totalMinor}) end::bigint`;
}

function countOfAge([from, below]: readonly [number, number | null], index: number): SQL {
  const upTo = below === null ? '' : ` and age < ${below * day}`;
  return sql`count(*) filter (where ${waits} and ${sql.raw(`age >= ${from * day}${upTo}`)})::int as ${sql.raw(`age_${index}`)}`;
}

function asFigures(found: Found): FigureRow {
  const { status, form, month, officer } = found;
  return {
    ...{ status, form, month, officer },
    counts: {
      received: found.received,
      people: found.people,
      waiting: found.waiting,
      toComplete: found.to_complete,
      accepted: found.accepted,
      refused: found.refused,
      askedMinor: BigInt(found.asked),
      grantedMinor: BigInt(found.granted),
      medianSeconds: found.median,
      ninetiethSeconds: found.ninetieth,
      oldestWaiting: found.oldest === null ? null : Temporal.Instant.from(found.oldest),
      ages: waitingAges.map((_, index) => found[`age_${index}`] ?? 0),
    },
  };
}

function instant(at: Temporal.Instant): SQL {
  return sql`${at.toString({ fractionalSecondDigits: 3 })}::timestamptz`;
}
