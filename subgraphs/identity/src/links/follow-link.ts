import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { AccountId } from '../accounts/account.ts';
import { hashToken } from '../sessions/session.ts';
import { findLink, lockLink, markAllUsed, markUsed } from './link.repository.ts';
import { type LinkId, type LinkPurpose, linkStanding } from './link.ts';

/** A link that somebody followed. It is held until the transaction ends. */
export interface FollowedLink {
  readonly id: LinkId;
  readonly accountId: AccountId;
  readonly emailFingerprint: string;
  readonly standing: ReturnType<typeof linkStanding>;
  readonly now: Temporal.Instant;
}

/** The link with this token; null for a token that was never sent for this purpose. */
export async function followLink(
  tx: Transaction,
  purpose: LinkPurpose,
  token: string,
): Promise<FollowedLink | null> {
  const row = await lockLink(tx, purpose, hashToken(token.trim()));
  if (!row) return null;
  const now = await databaseNow(tx);
  const { id, accountId, emailFingerprint } = row;
  return { id, accountId, emailFingerprint, standing: linkStanding(row, now), now };
}

/** Whose link a token is and where it went, without holding it; null for a token that was never sent for this purpose. */
export function peekLink(
  tx: Transaction,
  purpose: LinkPurpose,
  token: string,
): Promise<Pick<FollowedLink, 'accountId' | 'emailFingerprint'> | null> {
  return findLink(tx, purpose, hashToken(token.trim()));
}

/** A link that has done what it was sent for. */
export function useLink(tx: Transaction, { id, now }: FollowedLink): Promise<void> {
  return markUsed(tx, id, now);
}

/** Uses up every open link of an account for a purpose. */
export function useEveryLink(
  tx: Transaction,
  purpose: LinkPurpose,
  { accountId, now }: Pick<FollowedLink, 'accountId' | 'now'>,
): Promise<void> {
  return markAllUsed(tx, accountId, purpose, now);
}
