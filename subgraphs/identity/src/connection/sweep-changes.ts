import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { deleteChangesBefore } from './connection.repository.ts';

/** Takes away addresses and numbers that waited in vain, a day after their end. */
export function sweepChanges(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteChangesBefore(db, now.subtract({ hours: 24 }), most);
}
