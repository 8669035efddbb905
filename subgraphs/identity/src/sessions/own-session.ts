import type { AccountId } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { browserWords } from './browser.ts';
import { findLivingSessions } from './session.repository.ts';
import type { SessionId } from './session.ts';

/** A session as the person who opened it sees it. */
export interface OwnSession {
  readonly id: SessionId;
  readonly device: string | null;
  readonly openedAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly isCurrent: boolean;
}

/** How many sessions are shown. */
const mostShown = 50;

/** Where the viewer is signed in, the one that asks first, then the newest. Of another's account nobody learns that. */
export async function ownSessions(
  context: IdentityContext,
  accountId: AccountId,
): Promise<readonly OwnSession[]> {
  const { database, settings, viewer, locale } = context;
  if (accountId !== viewerAccount(context)) return [];
  const rows = await findLivingSessions(database.pages, accountId, {
    idle: settings.sessionIdle,
    first: viewer.session,
    most: mostShown,
  });
  return rows.map(({ id, browser, system, createdAt, seenAt, expiresAt }) => ({
    id,
    device: browserWords({ browser, system }, locale),
    openedAt: createdAt,
    seenAt,
    endsAt: expiresAt,
    isCurrent: id === viewer.session,
  }));
}
