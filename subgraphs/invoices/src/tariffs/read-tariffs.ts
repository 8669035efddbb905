import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice } from '../claims/claim.ts';
import { findTariffs } from './tariff.repository.ts';
import { type RecordedStart, type Tariffs, tariffsFrom } from './tariffs.ts';

/** The insurance office's tariffs of all days, in one statement. */
export async function readTariffs({
  database,
}: Pick<WorkContext, 'database'>): Promise<Tariffs<RecordedStart>> {
  const rows = await findTariffs(database.pages, insuranceOffice);
  return tariffsFrom(rows.filter(({ isRemoved }) => !isRemoved));
}
