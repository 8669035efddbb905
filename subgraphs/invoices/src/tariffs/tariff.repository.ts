import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { eq } from 'drizzle-orm';
import { tariffs } from './tariff.table.ts';
import type { TariffStart } from './tariffs.ts';

/** Every rate that the office has ever known: a few for each code. */
export function findTariffs(db: Executor, office: string): Promise<TariffStart[]> {
  return db
    .select({
      code: tariffs.code,
      validFrom: tariffs.validFrom,
      amountMinor: tariffs.amountMinor,
      source: tariffs.source,
      isVerified: tariffs.isVerified,
    })
    .from(tariffs)
    .where(eq(tariffs.office, office));
}
