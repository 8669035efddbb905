import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { tariffs } from './tariff.table.ts';
import type { RecordedTariff } from './tariff-change.ts';
import type { TariffCode } from './tariffs.ts';

/** Every rate that the office has ever known, as it was recorded last: a few for each code. Removed ones are among them. */
export function findTariffs(db: Executor, office: string): Promise<RecordedTariff[]> {
  return newestOf(db, eq(tariffs.office, office));
}

/** The same of one code. */
export function findSequence(db: Executor, office: string, code: TariffCode): Promise<RecordedTariff[]> {
  return newestOf(db, and(eq(tariffs.office, office), eq(tariffs.code, code)));
}

function newestOf(db: Executor, which: SQL | undefined): Promise<RecordedTariff[]> {
  return db
    .selectDistinctOn([tariffs.code, tariffs.validFrom], {
      code: tariffs.code,
      validFrom: tariffs.validFrom,
      amountMinor: tariffs.amountMinor,
      source: tariffs.source,
      isVerified: tariffs.isVerified,
      version: tariffs.version,
      isRemoved: tariffs.isRemoved,
    })
    .from(tariffs)
    .where(which)
    .orderBy(tariffs.code, tariffs.validFrom, desc(tariffs.version));
}

/** Lets one transaction after the other change the rates of a code: a day that isn't there yet can't be locked. */
export async function holdSequence(tx: Transaction, office: string, code: TariffCode): Promise<void> {
  const name = `tariff ${office} ${code}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** Adds what is known of a rate from now on. The caller holds its code. */
export async function insertTariff(tx: Transaction, office: string, row: RecordedTariff): Promise<void> {
  await tx.insert(tariffs).values({ office, ...row });
}
