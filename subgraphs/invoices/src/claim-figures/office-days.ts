/** The office's zone: a claim of 31 October, 23:30 UTC, is November's. */
export const officeZone = 'Europe/Zurich';

/** When a day (`2026-11-01`) begins in Geneva. */
export function startOfDay(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(officeZone).toInstant();
}

/** When a day of Geneva is over: 23, 24 or 25 hours after it began. */
export function endOfDay(day: string): Temporal.Instant {
  return startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString());
}
