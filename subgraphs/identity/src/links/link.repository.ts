import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { emailLinks } from './link.table.ts';
import type { LinkId, LinkPurpose } from './link.ts';

export type LinkRow = typeof emailLinks.$inferSelect;

export async function insertLink(db: Executor, row: typeof emailLinks.$inferInsert): Promise<void> {
  await db.insert(emailLinks).values(row);
}

/** Whose link it is and where it went; null for one that was never sent. */
export async function findLink(
  db: Executor,
  purpose: LinkPurpose,
  tokenHash: string,
): Promise<Pick<LinkRow, 'accountId' | 'emailFingerprint'> | null> {
  const { accountId, emailFingerprint } = emailLinks;
  const [row] = await db
    .select({ accountId, emailFingerprint })
    .from(emailLinks)
    .where(sentFor(purpose, tokenHash));
  return row ?? null;
}

/** Holds a link until the transaction ends, so that who follows it twice at once follows it one after the other. */
export async function lockLink(
  db: Executor,
  purpose: LinkPurpose,
  tokenHash: string,
): Promise<LinkRow | null> {
  const [row] = await db.select().from(emailLinks).where(sentFor(purpose, tokenHash)).for('update');
  return row ?? null;
}

export async function markUsed(db: Executor, id: LinkId, usedAt: Temporal.Instant): Promise<void> {
  await db.update(emailLinks).set({ usedAt }).where(eq(emailLinks.id, id));
}

/** Uses up every open link of an account for a purpose. */
export async function markAllUsed(
  db: Executor,
  accountId: AccountId,
  purpose: LinkPurpose,
  usedAt: Temporal.Instant,
): Promise<void> {
  await db
    .update(emailLinks)
    .set({ usedAt })
    .where(
      and(eq(emailLinks.accountId, accountId), eq(emailLinks.purpose, purpose), isNull(emailLinks.usedAt)),
    );
}

/** @returns how many links are gone, at most `most`, that were over before an instant. */
export function deleteLinksBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, emailLinks, { at: emailLinks.expiresAt, before }, most);
}

function sentFor(purpose: LinkPurpose, tokenHash: string): SQL | undefined {
  return and(
    eq(emailLinks.office, counter),
    eq(emailLinks.tokenHash, tokenHash),
    eq(emailLinks.purpose, purpose),
  );
}
