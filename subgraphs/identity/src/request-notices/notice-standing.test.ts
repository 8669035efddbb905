import { expect, test } from 'vitest';
import type { AccountId } from '../accounts/account.ts';
import type { DeliveryState } from '../notifications/delivery.ts';
import type { MessageChannel } from '../notifications/message.ts';
import { nextChannel, standingOf } from './notice-standing.ts';

const at = Temporal.Instant.from('2026-11-29T10:00:00Z');
const told = (channel: MessageChannel, state: DeliveryState) => ({
  channel,
  state,
  accountId: 'a' as AccountId,
  sentAt: state === 'SENT' ? at : null,
});

test('nothing was told yet: the way that he prefers', () => {
  expect(nextChannel([], 'SMS')).toBe('SMS');
  expect(nextChannel([], 'EMAIL')).toBe('EMAIL');
  expect(standingOf([])).toEqual({ handedOverAt: null, hasFailed: false });
});

test('what is on its way is waited for, and what was taken is not told again', () => {
  expect(nextChannel([told('SMS', 'WAITING')], 'SMS')).toBeNull();
  expect(nextChannel([told('SMS', 'SENT')], 'SMS')).toBeNull();
  expect(standingOf([told('SMS', 'SENT')])).toEqual({ handedOverAt: at, hasFailed: false });
});

test('what nobody takes one way goes the other, and has failed when nobody takes that either', () => {
  const failed = [told('SMS', 'FAILED')];
  expect(nextChannel(failed, 'SMS')).toBe('EMAIL');
  const waiting = [...failed, told('EMAIL', 'WAITING')];
  expect(nextChannel(waiting, 'SMS')).toBeNull();
  expect(standingOf(waiting)).toEqual({ handedOverAt: null, hasFailed: false });
  const both = [...failed, told('EMAIL', 'FAILED')];
  expect(nextChannel(both, 'SMS')).toBeNull();
  expect(standingOf(both)).toEqual({ handedOverAt: null, hasFailed: true });
  expect(standingOf([...failed, told('EMAIL', 'SENT')])).toEqual({ handedOverAt: at, hasFailed: false });
});
