import { describe, expect, test } from 'vitest';
import { judgeRefund, nextRefundQuestion, type RefundAnswer, type RefundOperation } from './judge-refund.ts';
import { isTooOldToRefund, type OrderRefundStatus, partnerRefundIdOf, refundableOf } from './refund.ts';

const refund = (status: OrderRefundStatus) => ({ status, amountMinor: 2500n, currency: 'CHF' });

const short = (status: OrderRefundStatus, operation: RefundOperation, answer: RefundAnswer) => {
  const decision = judgeRefund(refund(status), operation, answer);
  return decision.kind === 'STEP' ? [decision.verb, decision.doubt].filter(Boolean).join(' ') : decision.kind;
};

const refused = (verdict: Extract<RefundAnswer, { kind: 'REFUSED' }>['verdict']): RefundAnswer => ({
  kind: 'REFUSED',
  verdict,
});

const found = (
  status: 'AUTHORISED' | 'CAPTURED' | 'CANCELLED',
  some: { amountMinor?: bigint; currency?: string } = {},
): RefundAnswer => ({
  kind: 'REFUND',
  refund: { status, transactionId: 'r', amountMinor: 2500n, currency: 'CHF', ...some },
});

test('an opening of which no answer came is asked after before it is asked once more', () => {
  expect(nextRefundQuestion(refund('ASKED'), 'RESUME', false)).toBe('REFUND');
  expect(nextRefundQuestion(refund('ASKED'), 'RESUME', true)).toBe('INQUIRE');
  expect(short('ASKED', 'INQUIRE', refused('OUT_OF_STEP'))).toBe('OPEN');
  expect(short('ASKED', 'INQUIRE', found('AUTHORISED'))).toBe('open');
  expect(short('ASKED', 'INQUIRE', found('CAPTURED'))).toBe('finish');
});

describe('an answer of the partner', () => {
  test('that is certain is followed', () => {
    expect(short('ASKED', 'REFUND', { kind: 'OPENED', transactionId: 'r' })).toBe('open');
    expect(short('ASKED', 'REFUND', refused('DECLINED'))).toBe('refuse');
    expect(short('AUTHORISED', 'CAPTURE', { kind: 'DONE' })).toBe('finish');
    expect(short('AUTHORISED', 'CAPTURE', refused('ALREADY_CAPTURED'))).toBe('finish');
  });

  test('that leaves it open is finance’s, or asked again where asking again changes nothing', () => {
    expect(short('ASKED', 'REFUND', refused('UNKNOWN'))).toBe('doubt OUTCOME_UNKNOWN');
    expect(short('ASKED', 'REFUND', refused('OUT_OF_STEP'))).toBe('doubt PARTNER_REFUSES');
    expect(short('AUTHORISED', 'CAPTURE', refused('UNKNOWN'))).toBe('AGAIN');
    expect(short('AUTHORISED', 'CAPTURE', { kind: 'WORKS_ON_IT' })).toBe('AGAIN');
    expect(short('ASKED', 'INQUIRE', found('AUTHORISED', { amountMinor: 9n }))).toBe('doubt AMOUNT_DIFFERS');
  });
});

test('what finance asks after is followed where the partner knows, and stays unclear where he does not', () => {
  expect(nextRefundQuestion(refund('UNCLEAR'), 'RESUME', true)).toBeNull();
  expect(nextRefundQuestion(refund('UNCLEAR'), 'FINANCE', true)).toBe('INQUIRE');
  expect(short('UNCLEAR', 'INQUIRE', found('CANCELLED'))).toBe('refuse');
  expect(short('UNCLEAR', 'INQUIRE', refused('OUT_OF_STEP'))).toBe('NOTHING');
  expect(short('UNCLEAR', 'INQUIRE', found('CAPTURED', { currency: 'EUR' }))).toBe('NOTHING');
});

test('what is unclear counts as paid back, and what was refused does not', () => {
  const some = (['DONE', 'UNCLEAR', 'REFUSED', 'ASKED'] as const).map((status) => ({
    amountMinor: 500n,
    status,
  }));
  expect(refundableOf(2500n, some)).toBe(1000n);
});

test('a payment can be paid back for twelve months, and in 35 parts', () => {
  const paidAt = Temporal.Instant.from('2025-11-20T10:00:00Z');
  expect(isTooOldToRefund(paidAt, Temporal.Instant.from('2026-11-20T10:00:00Z'))).toBe(false);
  expect(isTooOldToRefund(paidAt, Temporal.Instant.from('2026-11-20T10:00:01Z'))).toBe(true);
  expect(partnerRefundIdOf('OC26112100001234', 35)).toBe('OC26112100001234RZ');
  expect(() => partnerRefundIdOf('OC26112100001234', 36)).toThrow();
});
