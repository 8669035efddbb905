import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { findServices } from './service.repository.ts';
import { isServiceCode, type Service } from './service.ts';

/** Services as they are on a day, by code, also those that are no longer sold: a command reads what it decides on in its own transaction. */
export async function servicesOfDay(
  db: Executor,
  locale: Locale,
  codes: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Service>> {
  const found = await findServices(db, locale, [...new Set(codes.filter(isServiceCode))], day);
  return new Map(found.map((service) => [service.code, service]));
}
