import type { AccountId } from '../accounts/account.ts';
import type { DeliveryState } from '../notifications/delivery.ts';
import type { MessageChannel } from '../notifications/message.ts';

/** What was told one way, and how far that message came. */
export interface ToldNotice {
  readonly channel: MessageChannel;
  readonly accountId: AccountId;
  readonly state: DeliveryState;
  readonly sentAt: Temporal.Instant | null;
}

/** Where a notice is on its way. */
export interface NoticeStanding {
  /** When a carrier took it; null as long as none has. */
  readonly handedOverAt: Temporal.Instant | null;
  /** Whether no carrier takes it any more, on either way. */
  readonly hasFailed: boolean;
}

/** How a notice stands that was told in one way or in both. */
export function standingOf(told: readonly ToldNotice[]): NoticeStanding {
  const sent = told.flatMap(({ sentAt }) => sentAt ?? []).toSorted(Temporal.Instant.compare);
  const handedOverAt = sent.at(0) ?? null;
  const hasFailed = handedOverAt === null && told.length > 0 && told.every(({ state }) => state === 'FAILED');
  return { handedOverAt, hasFailed };
}

/** The way that is taken next: what he prefers, then the other when nobody takes it there; null when there is nothing to write. */
export function nextChannel(told: readonly ToldNotice[], preferred: MessageChannel): MessageChannel | null {
  const { handedOverAt, hasFailed } = standingOf(told);
  if (told.length > 0 && (handedOverAt !== null || !hasFailed)) return null;
  const other: MessageChannel = preferred === 'EMAIL' ? 'SMS' : 'EMAIL';
  const taken = told.map(({ channel }) => channel);
  return [preferred, other].find((channel) => !taken.includes(channel)) ?? null;
}
