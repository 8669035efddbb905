import { fingerprint, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { Cap } from './cap.ts';

/** When something that is limited was done, for as long as it counts. Its office is `COUNTER`. */
export const cappedActs = pgTable(
  'capped_act',
  {
    id: id<string>('id').primaryKey(),
    office: office(),
    cap: text('cap').$type<Cap>().notNull(),
    /** Of the telephone, e-mail, place or account that it is counted for. */
    keyFingerprint: fingerprint('key_fingerprint').notNull(),
    /** Oldest first, never more than the cap's largest number. */
    times: instant('times').array().notNull(),
    /** The newest of them. */
    countedAt: instant('counted_at').notNull(),
  },
  (table) => [
    unique('capped_act_key').on(table.office, table.cap, table.keyFingerprint),
    index('capped_act_counted').on(table.countedAt),
  ],
);
