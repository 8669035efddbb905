import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { dayOfOffice } from '../claims/claim.ts';
import { readTariffs } from './read-tariffs.ts';
import type { Tariff } from './tariffs.ts';

/** Stands for the day on which it is asked, in Geneva: a loader's key is never null. */
export const askedToday = 'TODAY';

/** The tariffs in force on each day that is asked for, in one statement. */
export function tariffLoaders(context: RequestContext) {
  return {
    tariffsInForce: new DataLoader<string, readonly Tariff[]>(async (days) => {
      const isAskedToday = days.includes(askedToday);
      const today = isAskedToday ? dayOfOffice(await databaseNow(context.database.pages)) : '';
      const tariffs = await readTariffs(context);
      return days.map((day) => tariffs.inForce(day === askedToday ? today : day));
    }),
  };
}
