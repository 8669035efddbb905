import { describe, expect, test } from 'vitest';
import type { CardPayment, CardPaymentStatus } from './card-payment.ts';
import { judgeAnswer, nextQuestion, type PartnerAnswer } from './judge-answer.ts';
import type { PartnerTransaction, PartnerVerdict } from './payment-partner.ts';

const openedAt = Temporal.Instant.from('2026-11-21T10:00:00Z');
const soon = openedAt.add({ minutes: 10 });
const tomorrow = openedAt.add({ hours: 25 });

const paymentAt = (status: CardPaymentStatus): CardPayment => ({
  id: 'p' as CardPayment['id'],
  office: 'POPULATION',
  version: 3,
  orderId: 'o',
  attempt: 1,
  partnerOrderId: 'OC2611210000123401',
  ownerAccountId: 'a',
  amountMinor: 2500n,
  currency: 'CHF',
  callbackKey: 'k',
  returnPath: '/',
  token: 't',
  transactionId: null,
  captureId: null,
  status,
  reason: null,
  openedAt,
  pageExpiresAt: openedAt.add({ minutes: 30 }),
  calledAt: null,
});

const told = (some: Partial<PartnerTransaction> = {}): PartnerAnswer => ({
  kind: 'TRANSACTION',
  transaction: {
    status: 'AUTHORISED',
    transactionId: 'x',
    captureId: null,
    partnerOrderId: 'OC2611210000123401',
    amountMinor: 2500n,
    currency: 'CHF',
    liabilityShifted: true,
    ...some,
  },
});
const refused = (verdict: PartnerVerdict): PartnerAnswer => ({ kind: 'REFUSED', verdict });

describe('what the partner tells of a page is checked before anything is taken', () => {
  test.each<[string, Partial<PartnerTransaction>, object]>([
    ['ours, in every point: the order confirms its price', {}, { kind: 'CONFIRM', verb: 'authorise' }],
    ['taken already: the order confirms too', { status: 'CAPTURED' }, { kind: 'CONFIRM', verb: 'capture' }],
    ['another amount', { amountMinor: 2499n }, { verb: 'doubt', reason: 'AMOUNT_DIFFERS' }],
    ['another currency', { currency: 'EUR' }, { verb: 'doubt', reason: 'AMOUNT_DIFFERS' }],
    ['another order', { partnerOrderId: 'OC2611210000123402' }, { verb: 'doubt', reason: 'ORDER_DIFFERS' }],
    [
      'no liability shift',
      { liabilityShifted: false },
      { verb: 'giveBack', reason: 'LIABILITY_NOT_SHIFTED' },
    ],
    ['nothing said of liability', { liabilityShifted: null }, { kind: 'CONFIRM', verb: 'authorise' }],
    ['pending', { status: 'PENDING' }, { verb: 'await' }],
    ['cancelled', { status: 'CANCELLED' }, { verb: 'cancel', reason: 'CANCELLED_BY_PARTNER' }],
  ])('%s', (_what, transaction, decision) => {
    expect(judgeAnswer(paymentAt('PAGE_OPEN'), 'ASSERT', told(transaction), soon)).toMatchObject(decision);
  });
});

test.each<[PartnerVerdict, object]>([
  ['NOT_STARTED', { kind: 'STAY' }],
  ['ABORTED', { verb: 'abort' }],
  ['DECLINED', { verb: 'decline' }],
  ['OUT_OF_STEP', { kind: 'INQUIRE' }],
  ['ALREADY_CAPTURED', { kind: 'INQUIRE' }],
  ['UNKNOWN', { verb: 'doubt', reason: 'OUTCOME_UNKNOWN' }],
  ['REFUSED', { verb: 'doubt', reason: 'PARTNER_REFUSES' }],
])('a question of what became of a page that is answered %s', (verdict, decision) => {
  expect(judgeAnswer(paymentAt('PAGE_OPEN'), 'ASSERT', refused(verdict), soon)).toMatchObject(decision);
});

test.each<[PartnerVerdict, object]>([
  ['ALREADY_CAPTURED', { verb: 'capture' }],
  ['OUT_OF_STEP', { kind: 'INQUIRE' }],
  ['UNKNOWN', { kind: 'AGAIN' }],
  ['DECLINED', { verb: 'doubt', reason: 'PARTNER_REFUSES' }],
])('a capture that is answered %s', (verdict, decision) => {
  expect(judgeAnswer(paymentAt('AUTHORISED'), 'CAPTURE', refused(verdict), soon)).toMatchObject(decision);
});

test.each<[PartnerVerdict, object]>([
  ['ALREADY_CAPTURED', { verb: 'doubt', reason: 'TAKEN_AGAINST_PRICE' }],
  ['OUT_OF_STEP', { kind: 'INQUIRE' }],
  ['UNKNOWN', { kind: 'AGAIN' }],
])('a giving back that is answered %s', (verdict, decision) => {
  expect(judgeAnswer(paymentAt('CANCELLING'), 'CANCEL', refused(verdict), soon)).toMatchObject(decision);
});

test('of a page that is closed and of which the partner knows nothing, nothing comes; of an open one nobody knows', () => {
  const judge = (now: Temporal.Instant) =>
    judgeAnswer(paymentAt('PAGE_OPEN'), 'INQUIRE', refused('OUT_OF_STEP'), now);
  expect(judge(tomorrow)).toMatchObject({ verb: 'expire' });
  expect(judge(soon)).toMatchObject({ verb: 'doubt' });
});

test('a payment that is pending for five days goes to finance', () => {
  const judge = (hours: number) =>
    judgeAnswer(paymentAt('PENDING'), 'INQUIRE', told({ status: 'PENDING' }), openedAt.add({ hours }));
  expect(judge(119)).toEqual({ kind: 'STAY' });
  expect(judge(120)).toMatchObject({ verb: 'doubt', reason: 'OUTCOME_UNKNOWN' });
});

test('no answer moves what is taken or given back', () => {
  for (const status of ['CAPTURED', 'CANCELLED'] as const)
    for (const answer of [
      told(),
      told({ status: 'CAPTURED' }),
      told({ amountMinor: 1n }),
      refused('DECLINED'),
    ])
      expect(judgeAnswer(paymentAt(status), 'ASSERT', answer, soon)).toEqual({ kind: 'STAY' });
});

test('who comes back to a declined payment asks nothing; the partner’s own word does', () => {
  expect(nextQuestion({ status: 'DECLINED' }, 'RETURN', 1)).toBeNull();
  expect(nextQuestion({ status: 'DECLINED' }, 'PAID', 1)).toBe('ASSERT');
});

test('nobody can have the partner asked for ever', () => {
  expect(nextQuestion({ status: 'PAGE_OPEN' }, 'RETURN', 11)).toBe('ASSERT');
  expect(nextQuestion({ status: 'PAGE_OPEN' }, 'RETURN', 12)).toBeNull();
  expect(nextQuestion({ status: 'PAGE_OPEN' }, 'LAST_LOOK', 12)).toBe('INQUIRE');
});
