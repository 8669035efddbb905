import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { deleteEventsBefore } from './provider-event.repository.ts';

/** Thirteen months: a year, and the month in which it is closed. */
const kept = { months: 13 } as const;

/** Takes away events that nobody has to read any more, with what was delivered of them. */
export function sweepEvents(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  const before = now.toZonedDateTimeISO('Europe/Zurich').subtract(kept).toInstant();
  return deleteEventsBefore(db, before, most);
}
