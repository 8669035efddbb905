import { describe, expect, test } from 'vitest';
import { type ClaimStatus, claimSteps } from '../claims/claim.ts';
import { isNews, refusalOfAccount, stepsTo, type ToldStatus } from './payment.ts';

const statuses: readonly ClaimStatus[] = [
  ...(['IN_PROCESS', 'TO_COMPLETE', 'ACCEPTED', 'TRANSMITTED'] as const),
  ...(['PAID', 'PAYMENT_REJECTED', 'REFUSED'] as const),
];
const told: readonly ToldStatus[] = ['RELEASED', 'EXECUTED', 'REJECTED', 'RETURNED'];

/** Where a claim stands after steps, or null when they don't follow one another. */
function after(status: ClaimStatus, steps: ReturnType<typeof stepsTo>): ClaimStatus | null {
  let now: ClaimStatus | null = status;
  for (const verb of steps ?? []) now = now === claimSteps[verb].from ? claimSteps[verb].to : null;
  return now;
}

describe('a claim follows its payment', () => {
  test('from wherever it stands, also when the bank’s words overtake one another', () => {
    expect(
      statuses.map((status) => [
        status,
        ...told.map((one) => {
          const steps = stepsTo(status, one);
          return steps && after(status, steps);
        }),
      ]),
    ).toEqual([
      ['IN_PROCESS', null, null, null, null],
      ['TO_COMPLETE', null, null, null, null],
      ['ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED', 'PAYMENT_REJECTED'],
      ['TRANSMITTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED', 'PAYMENT_REJECTED'],
      ['PAID', 'PAID', 'PAID', 'PAID', 'PAYMENT_REJECTED'],
      ['PAYMENT_REJECTED', null, null, null, null],
      ['REFUSED', null, null, null, null],
    ]);
  });

  test('unless it was told before, or a later payment has replaced this one', () => {
    const latest = { decisionVersion: 5, payoutVersion: 2 };
    expect(isNews({ decisionVersion: 5, payoutVersion: 3 }, latest)).toBe(true);
    expect(isNews({ decisionVersion: 5, payoutVersion: 2 }, latest)).toBe(false);
    expect(isNews({ decisionVersion: 5, payoutVersion: 1 }, latest)).toBe(false);
    expect(isNews({ decisionVersion: 2, payoutVersion: 9 }, latest)).toBe(false);
  });
});

const sentence = { fr: 'Clôturé', de: 'Aufgehoben', it: 'Chiuso', en: 'Closed' };

describe('an account that the bank refused', () => {
  const payment = (ibanFingerprint: string, isOfAccount: boolean | null) => ({
    ibanFingerprint,
    refusal: isOfAccount === null ? null : { code: 'AC04', isOfAccount, sentence },
  });

  test('is refused for ever when the reason is its own, whatever was paid since', () => {
    const payments = [payment('a', true), payment('b', null)];
    expect(refusalOfAccount(payments, { ibanFingerprint: 'a' })).toMatchObject({ code: 'AC04' });
    expect(refusalOfAccount(payments, { ibanFingerprint: 'b' })).toBeNull();
  });

  test('may be chosen again when the reason is another one', () => {
    expect(refusalOfAccount([payment('a', false)], { ibanFingerprint: 'a' })).toBeNull();
  });
});
