import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, sql } from 'drizzle-orm';
import { messages } from '../notifications/message.table.ts';
import { providersOffice } from '../providers/provider.ts';
import type { ToldNotice } from './notice-standing.ts';
import { requestNotices } from './request-notice.table.ts';

/** How what was told of a key stands, each way. Whoever tells the same key at the same moment waits until this transaction ends. */
export async function holdTold(tx: Transaction, key: string): Promise<readonly ToldNotice[]> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`identity.request-notice ${key}`}, 0))`,
  );
  const { channel, messageId, accountId } = requestNotices;
  return tx
    .select({ channel, accountId, state: messages.state, sentAt: messages.sentAt })
    .from(requestNotices)
    .innerJoin(messages, eq(messages.id, messageId))
    .where(and(eq(requestNotices.office, providersOffice), eq(requestNotices.key, key)));
}

export async function insertNotice(
  tx: Transaction,
  row: Omit<typeof requestNotices.$inferInsert, 'office'>,
): Promise<void> {
  await tx.insert(requestNotices).values({ ...row, office: providersOffice });
}
