import { describe, expect, test } from 'vitest';
import { judgeDecision, type PayoutStatus, type PayoutVerb, payoutSteps, unpaidForGood } from './payout.ts';

const verbs = Object.keys(payoutSteps) as PayoutVerb[];

test('the steps of a payout are these and no others', () => {
  expect(
    verbs.map(
      (verb) =>
        `${payoutSteps[verb].by} ${verb}: ${payoutSteps[verb].from.join(', ')} → ${payoutSteps[verb].to}`,
    ),
  ).toEqual([
    'FINANCE batch: PENDING → BATCHED',
    'FINANCE takeBack: BATCHED → PENDING',
    'FINANCE release: BATCHED → RELEASED',
    'BANK recordExecution: RELEASED, UNKNOWN → EXECUTED',
    'BANK recordRejection: RELEASED, UNKNOWN → REJECTED',
    'BANK recordReturn: EXECUTED → RETURNED',
    'BANK recordSilence: RELEASED → UNKNOWN',
  ]);
});

test('nothing leads out of a payout that is unpaid for good', () => {
  expect(
    verbs.filter((verb) => payoutSteps[verb].from.some((status) => unpaidForGood.includes(status))),
  ).toEqual([]);
});

describe('a decision to pay a claim', () => {
  const latest = (status: PayoutStatus) => ({ decisionVersion: 4, status });

  test('is recorded when the claim has no payout', () => {
    expect(judgeDecision(2, null)).toBe('RECORD');
  });

  test('changes nothing when it is told again, or when a later one has overtaken it', () => {
    const statuses: readonly PayoutStatus[] = ['PENDING', 'RELEASED', 'EXECUTED', 'REJECTED', 'UNKNOWN'];
    expect(
      new Set(
        statuses.flatMap((status) => [judgeDecision(4, latest(status)), judgeDecision(2, latest(status))]),
      ),
    ).toEqual(new Set(['STANDS']));
  });

  test('is recorded after a payout that the bank refused or that came back', () => {
    expect(judgeDecision(6, latest('REJECTED'))).toBe('RECORD');
    expect(judgeDecision(6, latest('RETURNED'))).toBe('RECORD');
  });

  test('waits while the latest payout may still reach the person', () => {
    const statuses: readonly PayoutStatus[] = ['PENDING', 'BATCHED', 'RELEASED', 'EXECUTED', 'UNKNOWN'];
    expect(new Set(statuses.map((status) => judgeDecision(6, latest(status))))).toEqual(
      new Set(['STILL_OPEN']),
    );
  });
});
