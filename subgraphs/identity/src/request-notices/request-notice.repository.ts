import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, sql } from 'drizzle-orm';
import { rowScope, within } from '../accounts/row-scope.ts';
import { messages } from '../notifications/message.table.ts';
import { providersOffice } from '../providers/provider.ts';
import type { UnreachedNotice } from './list-unreached.ts';
import type { ToldNotice } from './notice-standing.ts';
import type { RequestNoticeKind } from './request-mail.ts';
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

/** At most `most` notices of the viewer's office that failed on each way on which they were written, the newest first. Those that failed are few, and have an index. */
export function findUnreached(db: Executor, viewer: Passport, most: number): Promise<UnreachedNotice[]> {
  const { office, key, accountId, messageId, createdAt } = requestNotices;
  const otherWay = sql`select from ${requestNotices} as other inner join ${messages} as message_of_other on message_of_other.id = other.message_id
    where other.office = ${office} and other.key = ${key}
      and (message_of_other.state <> 'FAILED' or other.created_at > ${createdAt})`;
  return db
    .select({
      id: messageId,
      kind: sql<RequestNoticeKind>`split_part(${key}, ':', 3)`,
      requestId: sql<string>`split_part(${key}, ':', 2)`,
      at: createdAt,
    })
    .from(messages)
    .innerJoin(requestNotices, eq(messageId, messages.id))
    .where(
      and(
        eq(messages.state, 'FAILED'),
        sql`${key} like 'payment-request:%'`,
        within(rowScope(viewer), { owner: accountId, office }),
        sql`not exists (${otherWay})`,
      ),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(most);
}
