import { describe, expect, test } from 'vitest';
import type { BankWord } from '../bank-files/bank-word.ts';
import type { HeldRequest } from '../payment-requests/move-requests.ts';
import { clientShare } from '../payment-requests/payment-request.ts';
import { effectOf } from './effect-of.ts';
import { judgeWords } from './judge-words.ts';
import {
  type ItemPurpose,
  itemMinor,
  planBatch,
  type RequestBatchId,
  type RequestTransferId,
  sumOf,
  type WaitingItem,
} from './request-batch.ts';

const item = (purpose: ItemPurpose, totalMinor: bigint, providerId = 'p'): WaitingItem => ({
  purpose,
  request: { totalMinor, clientShareMinor: clientShare(totalMinor), providerId } as HeldRequest,
});

describe('a batch is planned', () => {
  test('with a debit of his share for each client', () => {
    const { transfers } = planBatch('DEBIT', [item('DEBIT', 12_501n), item('DEBIT', 100n)]);
    expect(transfers.map(({ amountMinor }) => amountMinor)).toEqual([6251n, 50n]);
  });

  test('with one payment for each provider, less what is taken back, and none of nothing', () => {
    const taken = item('CLAW_BACK', 200n);
    const owed = planBatch('PAYOUT', [taken, item('PAYOUT', 101n), item('PAYOUT', 7n, 'q')]);
    expect(owed.transfers.map(({ amountMinor }) => amountMinor)).toEqual([1n, 7n]);
    const even = planBatch('PAYOUT', [taken, item('PAYOUT', 100n)]);
    expect(even.transfers).toEqual([]);
    expect(even.leftBehind).toHaveLength(2);
  });

  test('so that each cent of three hundred random ones is in one payment or left behind, and every payment is of one provider', () => {
    let seed = 8;
    const upTo = (limit: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % limit;
    };
    for (let round = 0; round < 300; round += 1) {
      const waiting = Array.from({ length: upTo(30) }, () =>
        item(upTo(3) === 0 ? 'CLAW_BACK' : 'PAYOUT', BigInt(1 + upTo(100_000)), `p${upTo(5)}`),
      );
      const { transfers, leftBehind } = planBatch('PAYOUT', waiting);
      const items = [...transfers.flatMap((transfer) => transfer.items), ...leftBehind];
      expect(new Set(items)).toEqual(new Set(waiting));
      expect(items).toHaveLength(waiting.length);
      for (const transfer of transfers) {
        expect(transfer.amountMinor > 0n).toBe(true);
        expect(transfer.amountMinor).toBe(sumOf(transfer.items.map(itemMinor)));
        expect(new Set(transfer.items.map(({ request }) => request.providerId)).size).toBe(1);
      }
    }
  });
});

describe('the bank’s words', () => {
  const id = '019aa8f2-4c1e-7d3a-9b5c-0123456789ab';
  const word = (kind: BankWord['kind'], some: Partial<BankWord> = {}): BankWord => ({
    ...{ kind, of: { kind: 'TRANSFER', reference: id.replaceAll('-', '') }, amountMinor: 100n },
    ...{ currency: 'EUR', count: null, on: '2026-11-24', reasonCode: null, ...some },
  });
  const sent = (kind: 'DEBIT' | 'PAYOUT', status: 'RELEASED' | 'EXECUTED' | 'REFUSED' = 'RELEASED') => [
    { id: id as RequestTransferId, batchId: id as RequestBatchId, kind, status, amountMinor: 100n },
  ];
  const notice = { kind: 'CAMT_054', words: [], collections: [] } as const;

  test('of a debit are those of money that comes in, of a payment those of money that goes out', () => {
    const incoming = { ...notice, collections: [word('EXECUTED')] };
    expect(judgeWords(incoming, sent('DEBIT')).steps).toMatchObject([{ to: 'EXECUTED' }]);
    expect(judgeWords(incoming, sent('PAYOUT')).steps).toEqual([]);
    const outgoing = { ...notice, words: [word('EXECUTED')] };
    expect(judgeWords(outgoing, sent('PAYOUT')).steps).toMatchObject([{ to: 'EXECUTED' }]);
    expect(judgeWords(outgoing, sent('DEBIT'))).toMatchObject({ steps: [], doubts: [] });
  });

  test('are counted once, and doubted when amount or step is another', () => {
    const incoming = (some: BankWord) => ({ ...notice, collections: [some] });
    expect(judgeWords(incoming(word('EXECUTED')), sent('DEBIT', 'EXECUTED')).repeated).toBe(1);
    for (const [wrong, doubt] of [
      [word('EXECUTED', { amountMinor: 99n }), 'AMOUNT_DIFFERS'],
      [word('EXECUTED', { currency: 'CHF' }), 'AMOUNT_DIFFERS'],
    ] as const)
      expect(judgeWords(incoming(wrong), sent('DEBIT')).doubts).toMatchObject([{ doubt }]);
    const late = judgeWords(incoming(word('EXECUTED')), sent('DEBIT', 'REFUSED'));
    expect(late.doubts).toMatchObject([{ doubt: 'STEP_NOT_OPEN' }]);
  });

  test('make an entry of money that was booked alone', () => {
    const step = { from: 'RELEASED', to: 'REFUSED', isWithFile: false } as const;
    expect(effectOf('DEBIT', 'DEBIT', step)).toEqual({ verb: 'refuseDebit', entry: null, isDropped: false });
    expect(effectOf('DEBIT', 'DEBIT', { ...step, isWithFile: true })).toMatchObject({
      ...{ verb: null, isDropped: true },
    });
    const back = { from: 'EXECUTED', to: 'RETURNED', isWithFile: false } as const;
    expect(effectOf('PAYOUT', 'CLAW_BACK', back)).toMatchObject({
      ...{ entry: { kind: 'CLAW_BACK_RETURN', isIn: false }, isDropped: true },
    });
  });
});
