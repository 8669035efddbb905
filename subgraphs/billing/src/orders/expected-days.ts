import type { ServiceContent } from '../services/service.ts';
import { workingDaysAfter } from '../services/working-days.ts';

/** When what was ordered on a day is expected: all goes in one letter, so the service that takes longest decides. Null for nothing. */
export function expectedBetween(
  day: string,
  services: readonly Pick<ServiceContent, 'minWorkingDays' | 'maxWorkingDays'>[],
): { readonly expectedFrom: string | null; readonly expectedUntil: string | null } {
  if (services.length === 0) return { expectedFrom: null, expectedUntil: null };
  const from = Math.max(...services.map(({ minWorkingDays }) => minWorkingDays));
  const until = Math.max(...services.map(({ maxWorkingDays }) => maxWorkingDays));
  return { expectedFrom: workingDaysAfter(day, from), expectedUntil: workingDaysAfter(day, until) };
}
