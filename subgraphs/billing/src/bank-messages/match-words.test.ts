import { describe, expect, test } from 'vitest';
import type { BankWord } from '../bank-files/bank-word.ts';
import type { PayoutId, PayoutStatus } from '../payouts/payout.ts';
import { matchWords, type SentPayout } from './match-words.ts';

const batch = '019aa8f2-4c1e-7d3a-9b5c-0123456789ab';
const bare = batch.replaceAll('-', '');
const ids = [1, 2, 3].map((at) => `019aa8f2-4c1e-7d3a-9b5c-00000000000${at}`);
const payout = (at: number, status: PayoutStatus = 'RELEASED'): SentPayout => ({
  ...{ id: ids[at] as PayoutId, status, amountMinor: 1000n, currency: 'CHF', batchId: batch },
});
const word = (kind: BankWord['kind'], of: BankWord['of'], some: Partial<BankWord> = {}): BankWord => ({
  ...{ kind, of, amountMinor: null, currency: null, count: null, on: '2026-11-24', reasonCode: null },
  ...some,
});
const one = (at: number) => ({ kind: 'TRANSFER' as const, reference: ids[at]?.replaceAll('-', '') ?? '' });
const group = { kind: 'GROUP', reference: `${bare}-1` } as const;
const file = { kind: 'MESSAGE', reference: bare } as const;
const short = (words: readonly BankWord[], payouts: readonly SentPayout[]) => {
  const { steps, doubts, repeated, answers } = matchWords(words, payouts);
  return {
    steps: steps.map(({ payoutId, verb, reasonCode }) =>
      [ids.indexOf(payoutId), verb, reasonCode].filter((part) => part !== null).join(' '),
    ),
    doubts: doubts.map(({ doubt, payoutId }) => [doubt, payoutId && ids.indexOf(payoutId)].join(' ').trim()),
    repeated,
    answer: answers.get(batch)?.answer ?? null,
  };
};
const nothing = { steps: [], doubts: [], repeated: 0, answer: null };

describe('a word of the bank', () => {
  test('takes a payout where it says', () => {
    const paid = word('EXECUTED', one(0), { amountMinor: 1000n, currency: 'CHF' });
    expect(short([paid], [payout(0)])).toEqual({ ...nothing, steps: ['0 recordExecution'] });
    const refused = word('REJECTED', one(0), { reasonCode: 'AC04' });
    expect(short([refused], [payout(0, 'UNKNOWN')])).toEqual({
      ...nothing,
      steps: ['0 recordRejection AC04'],
    });
  });

  test('that it came back was booked before, also when nobody had said so', () => {
    const back = word('RETURNED', one(0), { reasonCode: 'AC06' });
    expect(short([back], [payout(0, 'EXECUTED')]).steps).toEqual(['0 recordReturn AC06']);
    expect(short([back], [payout(0)]).steps).toEqual(['0 recordExecution', '0 recordReturn AC06']);
  });

  test('without a code, or with one of the bank’s own, gives no reason', () => {
    for (const reasonCode of [null, 'kein Konto'])
      expect(short([word('REJECTED', one(0), { reasonCode })], [payout(0)]).steps).toEqual([
        '0 recordRejection MS03',
      ]);
  });

  test('that was heard before changes nothing', () => {
    expect(short([word('EXECUTED', one(0))], [payout(0, 'EXECUTED')])).toEqual({ ...nothing, repeated: 1 });
  });

  test('of another amount leaves the payout without news, and waits for a person', () => {
    for (const wrong of [{ amountMinor: 999n }, { currency: 'EUR' }])
      expect(short([word('EXECUTED', one(0), wrong)], [payout(0)])).toEqual({
        ...nothing,
        steps: ['0 recordSilence'],
        doubts: ['AMOUNT_DIFFERS 0'],
      });
  });

  test('that contradicts what is known, or names nothing of ours, waits for a person', () => {
    expect(short([word('EXECUTED', one(0))], [payout(0, 'REJECTED')]).doubts).toEqual(['STEP_NOT_OPEN 0']);
    expect(short([word('REJECTED', one(0))], [payout(0, 'PENDING')]).doubts).toEqual(['STEP_NOT_OPEN 0']);
    for (const reference of [null, 'NOTPROVIDED', 'f'.repeat(32)])
      expect(short([word('EXECUTED', { kind: 'TRANSFER', reference })], [payout(0)])).toEqual({
        ...nothing,
        doubts: ['UNKNOWN_REFERENCE'],
      });
  });
});

describe('a word on a whole file', () => {
  const all = [payout(0), payout(1), payout(2)];

  test('that it was taken moves no payout', () => {
    expect(short([word('ACCEPTED', file)], all)).toEqual({ ...nothing, answer: 'ACCEPTED' });
  });

  test('that it was refused refuses each of its payouts', () => {
    expect(short([word('REJECTED', file, { reasonCode: 'FF01' })], all)).toEqual({
      ...nothing,
      answer: 'REJECTED',
      steps: ['0 recordRejection FF01', '1 recordRejection FF01', '2 recordRejection FF01'],
    });
  });

  test('that it was booked counts for what was not refused, when count and sum agree', () => {
    const known = [payout(0), payout(1, 'REJECTED'), payout(2)];
    const booked = (some: Partial<BankWord>) => short([word('EXECUTED', group, some)], known);
    expect(booked({ count: 2, amountMinor: 2000n, currency: 'CHF' }).steps).toEqual([
      '0 recordExecution',
      '2 recordExecution',
    ]);
    for (const wrong of [{ count: 3 }, { count: 2, amountMinor: 3000n }])
      expect(booked(wrong)).toEqual({ ...nothing, doubts: ['AMOUNT_DIFFERS'] });
  });
});
