import { describe, expect, test } from 'vitest';
import {
  isTold,
  judgeDecision,
  type PayoutStatus,
  type PayoutVerb,
  payoutSteps,
  unpaidForGood,
  whyNotPayout,
} from './payout.ts';

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
    'FINANCE sendByHand: PENDING → RELEASED',
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

test('a step is open from its states alone, and each other pair of state and step is refused', () => {
  const statuses: readonly PayoutStatus[] = [
    ...(['PENDING', 'BATCHED', 'RELEASED', 'EXECUTED'] as const),
    ...(['REJECTED', 'RETURNED', 'UNKNOWN'] as const),
  ];
  const judged = statuses.map((status) => [
    status,
    verbs.filter((verb) => whyNotPayout(verb, { status, version: 3 }, 3) === null).join(' '),
    verbs.filter((verb) => whyNotPayout(verb, { status, version: 3 }, 3) === 'STEP_TAKEN').join(' '),
  ]);
  expect(judged).toEqual([
    ['PENDING', 'batch sendByHand', 'takeBack'],
    ['BATCHED', 'takeBack release', 'batch'],
    ['RELEASED', 'recordExecution recordRejection recordSilence', 'release sendByHand'],
    ['EXECUTED', 'recordReturn', 'recordExecution'],
    ['REJECTED', '', 'recordRejection'],
    ['RETURNED', '', 'recordReturn'],
    ['UNKNOWN', 'recordExecution recordRejection', 'recordSilence'],
  ]);
  expect(whyNotPayout('batch', { status: 'PENDING', version: 4 }, 3)).toBe('CHANGED');
});

test('what is told of a claim is what the person can see at his bank', () => {
  expect(verbs.filter((verb) => isTold(payoutSteps[verb].to))).toEqual([
    ...['release', 'sendByHand', 'recordExecution', 'recordRejection', 'recordReturn'],
  ]);
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
