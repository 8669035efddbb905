import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clientShare,
  type PaymentRequestStatus,
  paymentRequestSteps,
} from '../payment-requests/payment-request.ts';
import {
  correctionKinds,
  kindsOf,
  type Movement,
  mayChange,
  settle,
  toldOrder,
} from './payment-request-recap.ts';
import {
  type MovedPart,
  type StatementParts,
  statementOf,
  type ValidatedPart,
} from './provider-statement.ts';

const cents = fc.bigInt({ min: 1n, max: 1_000_000n });
const month = fc.integer({ min: 1, max: 12 }).map((number) => `2026-${String(number).padStart(2, '0')}`);

/** The life of a request's money, as the books of the office write it. */
const lives: readonly ((total: bigint, share: bigint) => readonly Movement[])[] = [
  () => [],
  (_total, share) => [{ kind: 'COLLECTION', amountMinor: share }],
  (total, share) => [
    { kind: 'COLLECTION', amountMinor: share },
    { kind: 'PAYOUT', amountMinor: -total },
  ],
  (total, share) => [
    { kind: 'COLLECTION', amountMinor: share },
    { kind: 'PAYOUT', amountMinor: -total },
    { kind: 'COLLECTION_RETURN', amountMinor: -share },
    { kind: 'CLAW_BACK', amountMinor: share },
  ],
  (total, share) => [
    { kind: 'COLLECTION', amountMinor: share },
    { kind: 'PAYOUT', amountMinor: -total },
    { kind: 'COLLECTION_RETURN', amountMinor: -share },
    { kind: 'REPAYMENT', amountMinor: share },
  ],
  (total, share) => [
    { kind: 'RECOVERY', amountMinor: share },
    { kind: 'PAYOUT', amountMinor: -total },
    { kind: 'PAYOUT_RETURN', amountMinor: total },
    { kind: 'PAYOUT', amountMinor: -total },
  ],
];

describe('what moved for a request', () => {
  test('is read as its client reads it: what he paid, and what his provider was paid', () => {
    const [, , paid, clawedBack] = lives.map((life) => settle(life(12_501n, 6251n)));
    expect(paid).toEqual({ debitedMinor: 6251n, paidMinor: 12_501n });
    expect(clawedBack).toEqual({ debitedMinor: 0n, paidMinor: 6250n });
  });

  test('leaves the office with the same cents that its books sum up to, whatever happened', () => {
    const kind = fc.constantFrom(...kindsOf('CLIENT'), ...kindsOf('PROVIDER'));
    const movements = fc.array(
      fc.record({ kind, amountMinor: fc.bigInt({ min: -1_000_000n, max: 1_000_000n }) }),
    );
    fc.assert(
      fc.property(movements, (all) => {
        const { debitedMinor, paidMinor } = settle(all);
        expect(debitedMinor - paidMinor).toBe(all.reduce((sum, { amountMinor }) => sum + amountMinor, 0n));
      }),
    );
  });

  test('is an entry of its own but for the debit and the payment that everybody expects', () => {
    expect([...kindsOf('CLIENT'), ...kindsOf('PROVIDER')]).toHaveLength(8);
    expect(correctionKinds).not.toContain('COLLECTION');
    expect(correctionKinds).toHaveLength(6);
  });
});

describe('the amounts of a request', () => {
  test('may change as long as it waits, is on its way, or its debit is refused', () => {
    const changing: readonly PaymentRequestStatus[] = [
      ...(['AWAITING_CLIENT', 'RECEIVED', 'NOTICE_FAILED', 'VALIDATED', 'DEBITED', 'DEBIT_REFUSED'] as const),
      'RECOVERED',
    ];
    expect(toldOrder.filter(mayChange)).toEqual(changing);
  });

  test('are told wherever a request can stand', () => {
    const reached = new Set(Object.values(paymentRequestSteps).map(({ to }) => to));
    expect(new Set(toldOrder)).toEqual(reached.add('RECEIVED'));
  });
});

/** A request of a year: validated in one month, its money booked in months after it. */
const request = fc.record({
  ...{ total: cents, validatedIn: month, bookedIn: fc.array(month, { minLength: 4, maxLength: 4 }) },
  life: fc.constantFrom(...lives),
  status: fc.constantFrom<PaymentRequestStatus>(
    'VALIDATED',
    'DEBITED',
    'DEBIT_REFUSED',
    'PAID',
    'CLAWED_BACK',
  ),
});

describe('a yearly statement', () => {
  const of = { accountId: 'claire', providerId: 'aide', providerName: 'Aide', year: 2026 };

  test('has all twelve months, and nothing in them for a year without anything', () => {
    const { months, totals, open } = statementOf({ ...of, validated: [], moved: [] });
    expect(months.map((one) => one.month)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    );
    expect([totals.paidMinor, totals.validations, open.requests]).toEqual([0n, 0, 0]);
  });

  test('comes to its months, cent by cent, and what was paid is the advance and the share that was handed on', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), (requests) => {
        const parts = partsOf(requests);
        const { months, totals, open } = statementOf({ ...of, ...parts });
        for (const sum of ['validatedMinor', 'debitedMinor', 'advancedMinor', 'paidMinor'] as const)
          expect(months.reduce((all, one) => all + one[sum], 0n)).toBe(totals[sum]);
        expect(totals.validations).toBe(requests.length);
        expect(totals.validatedMinor).toBe(requests.reduce((all, { total }) => all + total, 0n));
        const handedOn = requests.reduce(
          (all, { total, life }) => all + shareHandedOn(life(total, clientShare(total)), clientShare(total)),
          0n,
        );
        expect(totals.paidMinor).toBe(totals.advancedMinor + handedOn);
        expect(open.requests).toBe(
          requests.filter(({ status }) => status !== 'PAID' && status !== 'CLAWED_BACK').length,
        );
        expect(open.shareMinor <= open.totalMinor).toBe(true);
      }),
    );
  });
});

function partsOf(requests: readonly (typeof request extends fc.Arbitrary<infer One> ? One : never)[]) {
  const validated: ValidatedPart[] = requests.map(({ total, validatedIn, status }) => ({
    ...{ month: validatedIn, status, count: 1, totalMinor: total, shareMinor: clientShare(total) },
  }));
  const moved: MovedPart[] = requests.flatMap(({ total, life, bookedIn }) =>
    life(total, clientShare(total)).map(({ kind, amountMinor }, index) => {
      const whole = kind === 'PAYOUT' ? 1n : kind === 'PAYOUT_RETURN' ? -1n : 0n;
      const advanceMinor = whole * (total - clientShare(total));
      return { month: bookedIn[index] ?? '2026-12', kind, amountMinor, advanceMinor };
    }),
  );
  return { validated, moved } satisfies Pick<StatementParts, 'validated' | 'moved'>;
}

/** The client's share as often as a provider has it: with each payment, and not after it came back or was taken back. */
function shareHandedOn(movements: readonly Movement[], share: bigint): bigint {
  const count = (kind: Movement['kind']) => BigInt(movements.filter((one) => one.kind === kind).length);
  const takenBack = count('CLAW_BACK') - count('CLAW_BACK_RETURN') + count('REPAYMENT');
  return share * (count('PAYOUT') - count('PAYOUT_RETURN') - takenBack);
}
