import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { forgetFailed } from './message.repository.ts';

/** Whoever mends a mail server has a week to have what failed sent again; then what it said is forgotten. */
const kept = { hours: 24 * 7 } as const;

/** Takes away what messages said that nobody took over. */
export function sweepMessages(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return forgetFailed(db, now.subtract(kept), most);
}
