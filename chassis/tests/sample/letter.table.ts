import {
  createdAt,
  day,
  fingerprint,
  id,
  instant,
  minorUnits,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { pgTable, text } from 'drizzle-orm/pg-core';

export type LetterId = string & { readonly brand: 'LetterId' };

/** A table with a column of each kind, for the tests of the chassis. */
export const letters = pgTable('letter', {
  id: id<LetterId>('id').primaryKey(),
  office: office(),
  createdAt: createdAt(),
  openedAt: instant('opened_at'),
  postedOn: day('posted_on'),
  postage: minorUnits('postage'),
  sender: sealed('sender'),
  senderFingerprint: fingerprint('sender_fingerprint'),
  remark: text('remark'),
  version: version(),
});
