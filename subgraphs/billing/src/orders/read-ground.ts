import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { cleaned } from '@guichet/chassis/problems/fields.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import type { Service } from '../services/service.ts';
import { servicesOfDay } from '../services/services-of-day.ts';
import { linesOf, type OrderEntry } from './order-entry.ts';

/** The services that an order names, as they are on the day of an instant. */
export function servicesOf(
  db: Executor,
  locale: Locale,
  entry: OrderEntry,
  at: Temporal.Instant,
): Promise<ReadonlyMap<string, Service>> {
  const codes = linesOf(entry).map(({ service }) => cleaned(service));
  return servicesOfDay(db, locale, codes, dayOfOffice(at));
}
