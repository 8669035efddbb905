import { describe, expect, test } from 'vitest';
import {
  type ClaimStatus,
  type ClaimVerb,
  claimReference,
  claimSteps,
  dayOfOffice,
  whyNot,
} from './claim.ts';

const verbs = Object.keys(claimSteps) as ClaimVerb[];

describe('the steps of a claim', () => {
  test('are these and no others', () => {
    expect(
      verbs.map(
        (verb) => `${claimSteps[verb].by} ${verb}: ${claimSteps[verb].from} → ${claimSteps[verb].to}`,
      ),
    ).toEqual([
      'OFFICE accept: IN_PROCESS → ACCEPTED',
      'OFFICE requestCorrection: IN_PROCESS → TO_COMPLETE',
      'OFFICE refuse: IN_PROCESS → REFUSED',
      'OWNER amend: TO_COMPLETE → IN_PROCESS',
      'OFFICE transmit: ACCEPTED → TRANSMITTED',
      'OFFICE recordPayment: TRANSMITTED → PAID',
      'OFFICE recordPaymentRefusal: TRANSMITTED → PAYMENT_REJECTED',
      'OFFICE recordPaymentReturn: PAID → PAYMENT_REJECTED',
      'OWNER changeBankAccount: PAYMENT_REJECTED → ACCEPTED',
    ]);
  });

  test('lead nowhere from a refusal, and from a payment only when it comes back', () => {
    const final: readonly ClaimStatus[] = ['REFUSED', 'PAID'];
    expect(verbs.filter((verb) => final.includes(claimSteps[verb].from))).toEqual(['recordPaymentReturn']);
  });
});

describe('an officer accepts', () => {
  const claim = { status: 'IN_PROCESS', version: 3 } as const;

  test('a claim in process, on the version that he saw', () => {
    expect(whyNot('accept', claim, 3)).toBeNull();
  });

  test('no claim that changed since he saw it', () => {
    expect(whyNot('accept', claim, 2)?.code.code).toBe('VERSION_CONFLICT');
  });

  test('no claim twice: the answer says that it is done, whatever version is sent', () => {
    const accepted = { status: 'ACCEPTED', version: 4 } as const;
    expect([3, 4].map((version) => whyNot('accept', accepted, version)?.code.code)).toEqual([
      'CLAIM_STEP_TAKEN',
      'CLAIM_STEP_TAKEN',
    ]);
  });

  test('no claim that was refused', () => {
    expect(whyNot('accept', { status: 'REFUSED', version: 3 }, 3)?.code.code).toBe('CLAIM_STEP_NOT_OPEN');
  });
});

test('the day of an instant is Geneva’s, in summer and in winter', () => {
  const days = [
    '2026-06-30T21:59:59Z',
    '2026-06-30T22:00:00Z',
    '2026-10-31T22:59:59Z',
    '2026-10-31T23:30:00Z',
  ];
  expect(days.map((day) => dayOfOffice(Temporal.Instant.from(day)))).toEqual([
    '2026-06-30',
    '2026-07-01',
    '2026-10-31',
    '2026-11-01',
  ]);
});

test('a reference names the form, the year in Geneva and a number of five digits or more', () => {
  const silvester = Temporal.Instant.from('2026-12-31T23:00:00Z');
  expect(claimReference('318.632', silvester, 1n)).toBe('318.632-2027-00001');
  expect(claimReference('318.632', silvester, 123_456n)).toBe('318.632-2027-123456');
});
