import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { counter } from '../accounts/account.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { cappedActs } from './cap.table.ts';
import type { Cap, Limit } from './cap.ts';

const clock = sql`clock_timestamp()`;
const ago = ({ within }: Limit) => sql`${clock} - make_interval(secs => ${within.total('seconds')}::float8)`;

/** One act more under a key, in one statement, so that fifty at once are fifty. False when a limit is reached: then it isn't counted. */
export async function insertAct(
  db: Executor,
  { id, cap, keyFingerprint }: { readonly id: string; readonly cap: Cap; readonly keyFingerprint: string },
  limits: readonly Limit[],
): Promise<boolean> {
  const since = (limit: Limit): SQL =>
    sql`from unnest(${cappedActs.times}) as time where time > ${ago(limit)}`;
  const longest = limits.toSorted((a, b) => Temporal.Duration.compare(b.within, a.within))[0];
  if (!longest) return true;
  const counted = await db
    .insert(cappedActs)
    .values({ id, office: counter, cap, keyFingerprint, times: sql`array[${clock}]`, countedAt: clock })
    .onConflictDoUpdate({
      target: [cappedActs.office, cappedActs.cap, cappedActs.keyFingerprint],
      set: {
        times: sql`array(select time ${since(longest)} order by time) || ${clock}::timestamptz(3)`,
        countedAt: clock,
      },
      setWhere: sql.join(
        limits.map((limit) => sql`(select count(*) ${since(limit)}) < ${limit.most}`),
        sql` and `,
      ),
    })
    .returning({ id: cappedActs.id });
  return counted.length > 0;
}

export async function deleteActs(db: Executor, cap: Cap, keyFingerprint: string): Promise<void> {
  await db.delete(cappedActs).where(under(cap, keyFingerprint));
}

/** @returns how many keys are gone, at most `most`, under which nothing was counted since an instant. */
export function deleteActsBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, cappedActs, { at: cappedActs.countedAt, before }, most);
}

function under(cap: Cap, keyFingerprint: string): SQL | undefined {
  return and(
    eq(cappedActs.office, counter),
    eq(cappedActs.cap, cap),
    eq(cappedActs.keyFingerprint, keyFingerprint),
  );
}
