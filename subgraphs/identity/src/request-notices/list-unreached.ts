import { largestPage } from '@guichet/chassis/pages/page.ts';
import type { IdentityContext } from '../context.ts';
import type { MessageId } from '../notifications/message.ts';
import type { RequestNoticeKind } from './request-mail.ts';
import { findUnreached } from './request-notice.repository.ts';

/** A notice that no carrier takes any more, on either way. */
export interface UnreachedNotice {
  /** Of the message that was written last. */
  readonly id: MessageId;
  readonly kind: RequestNoticeKind;
  readonly requestId: string;
  readonly at: Temporal.Instant;
}

/** Notices of the viewer's office that reached their client on neither way, the newest first. */
export function listUnreached(
  { database, viewer }: Pick<IdentityContext, 'database' | 'viewer'>,
  first: number | null | undefined,
): Promise<UnreachedNotice[]> {
  return findUnreached(database.pages, viewer, Math.min(Math.max(first ?? 20, 0), largestPage));
}
