import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOf, type Standing, settledStatuses, standingOf } from './invoice-standing.ts';

const asked = { totalMinor: 10_000n, paidMinor: 0n, creditedMinor: 0n };
const fresh: Standing = { dueOn: '2026-12-01', reminded: 0, isDisputed: false, day: '2026-11-30' };

describe('an invoice of 100.00, due on 1 December,', () => {
  test('is issued until its last day, and overdue on the next', () => {
    expect(standingOf(asked, { ...fresh, day: '2026-12-01' })).toBe('ISSUED');
    expect(standingOf(asked, { ...fresh, day: '2026-12-02' })).toBe('OVERDUE');
  });

  test('is paid in part, paid, or overpaid by what arrived', () => {
    const paid = (paidMinor: bigint) => standingOf({ ...asked, paidMinor }, fresh);
    expect([paid(4000n), paid(10_000n), paid(10_001n)]).toEqual(['PARTLY_PAID', 'PAID', 'OVERPAID']);
  });

  test('is credited when nothing was paid of it and nothing is left', () => {
    expect(standingOf({ ...asked, creditedMinor: 10_000n }, fresh)).toBe('CREDITED');
    expect(standingOf({ ...asked, creditedMinor: 4000n, paidMinor: 6000n }, fresh)).toBe('PAID');
    expect(standingOf({ ...asked, creditedMinor: 4000n }, fresh)).toBe('ISSUED');
  });

  test('that credits of earlier months took off whole was never to be paid', () => {
    expect(standingOf({ totalMinor: 0n, paidMinor: 0n, creditedMinor: 0n }, fresh)).toBe('PAID');
  });

  test('stays reminded when a part arrives, and is disputed as long as a case is open', () => {
    const late = { ...fresh, day: '2026-12-20' };
    const partly = { ...asked, paidMinor: 4000n };
    expect(standingOf(partly, { ...late, reminded: 1 })).toBe('REMINDED');
    expect(standingOf(partly, { ...late, reminded: 2 })).toBe('SUMMONED');
    expect(standingOf(partly, { ...late, reminded: 2, isDisputed: true })).toBe('DISPUTED');
  });

  test('that is settled is settled though a case is open', () => {
    expect(standingOf({ ...asked, paidMinor: 10_000n }, { ...fresh, isDisputed: true })).toBe('PAID');
  });
});

test('an invoice is settled exactly when nothing is open of it', () => {
  const amount = fc.bigInt({ min: 0n, max: 50_000n });
  fc.assert(
    fc.property(
      fc.record({ totalMinor: amount, paidMinor: amount, creditedMinor: amount }),
      fc.constantFrom<Standing['reminded']>(0, 1, 2),
      fc.boolean(),
      (amounts, reminded, isDisputed) => {
        const status = standingOf(amounts, { ...fresh, reminded, isDisputed });
        expect(settledStatuses.includes(status)).toBe(openOf(amounts) <= 0n);
      },
    ),
  );
});
