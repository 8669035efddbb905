import { expect, test } from 'vitest';
import type { AttemptStanding, CardPaymentStatus } from './card-payment.ts';
import { mostAsserts } from './judge-answer.ts';
import { paymentOf } from './order-attempts.ts';

const at = Temporal.Instant.from('2026-11-29T10:00:00Z');
const attempt = (status: CardPaymentStatus, some: Partial<AttemptStanding> = {}): AttemptStanding => ({
  ...{ orderId: 'an order', status, reason: null, calledAt: null, at, asked: 0, answered: 0, ...some },
});
const said = (...attempts: AttemptStanding[]) => paymentOf(attempts)?.status ?? null;

test('an order that nobody tried to pay says nothing of its payment, and one that was says how the latest try went', () => {
  expect(said()).toBeNull();
  expect(said(attempt('DECLINED'), attempt('ABORTED'))).toBe('ABORTED');
  expect(said(attempt('DECLINED'), attempt('PAGE_OPEN'))).toBe('OPEN');
});

test('a try that has the money, or may have it, counts before a later one', () => {
  expect(said(attempt('CAPTURED'), attempt('CANCELLED', { reason: 'ORDER_CLOSED' }))).toBe('TAKEN');
  expect(said(attempt('UNCLEAR'), attempt('PAGE_OPEN'))).toBe('UNCLEAR');
  expect(said(attempt('PENDING'), attempt('DECLINED'))).toBe('UNDER_WAY');
});

test('a page of which somebody called back is under way until the partner has answered', () => {
  const calledAt = at;
  expect(said(attempt('PAGE_OPEN', { calledAt }))).toBe('UNDER_WAY');
  expect(said(attempt('PAGE_OPEN', { calledAt, asked: 1 }))).toBe('UNDER_WAY');
  expect(said(attempt('PAGE_OPEN', { calledAt, asked: 1, answered: 1 }))).toBe('OPEN');
  // He is not asked any more: nobody waits for his answer.
  expect(said(attempt('PAGE_OPEN', { calledAt, asked: mostAsserts + 1 }))).toBe('OPEN');
});

test('a price that changed is told apart from what went back for another reason', () => {
  expect(said(attempt('CANCELLED', { reason: 'PRICE_CHANGED' }))).toBe('PRICE_CHANGED');
  expect(said(attempt('CANCELLED', { reason: 'LIABILITY_NOT_SHIFTED' }))).toBe('GIVEN_BACK');
  expect(said(attempt('CANCELLING', { reason: 'PRICE_CHANGED' }))).toBe('UNDER_WAY');
});
