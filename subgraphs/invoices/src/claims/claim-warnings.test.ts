import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { checkClaim } from './check-claim.ts';
import { claimWarnings, deadlineWarnings } from './claim-warnings.ts';
import { ground, head } from './testing/claim-ground.ts';

const codesOn = (today: string, day: string) =>
  deadlineWarnings([{ path: ['servedOn'], day }], today, 'fr').map(({ code }) => code);

describe('five years after the end of its month, a right to be reimbursed lapses (art. 24 al. 1 LPGA)', () => {
  test.each([
    ['2025-05-31', [], 'four years and a half are not over'],
    ['2025-06-01', ['CLAIM_RIGHT_EXPIRES_SOON'], 'half a year is left'],
    ['2025-11-30', ['CLAIM_RIGHT_EXPIRES_SOON'], 'the last day'],
    ['2025-12-01', ['CLAIM_RIGHT_EXPIRED'], 'the month ended five years ago'],
  ])('on %s: %o, since %s', (today, codes) => {
    expect(codesOn(today, '2020-11-01')).toEqual(codes);
    expect(codesOn(today, '2020-11-30')).toEqual(codes);
  });

  test('counts from the end of February, also of a leap year', () => {
    expect(codesOn('2025-02-28', '2020-02-29')).toEqual(['CLAIM_RIGHT_EXPIRES_SOON']);
    expect(codesOn('2025-03-01', '2020-02-29')).toEqual(['CLAIM_RIGHT_EXPIRED']);
  });

  test('is said with the month, and with the last day as long as there is one', () => {
    const say = (today: string) =>
      deadlineWarnings([{ path: [], day: '2020-11-04' }], today, 'fr').map(({ message }) => message);
    expect(say('2025-10-01')).toEqual([
      "Pour le mois de 11.2020, le droit au remboursement s'éteint après le 30.11.2025 (art. 24 al. 1 LPGA). Envoyez la demande avant.",
    ]);
    for (const locale of locales)
      for (const today of ['2025-10-01', '2026-01-01'])
        expect(deadlineWarnings([{ path: [], day: '2020-11-04' }], today, locale)[0]?.message).not.toMatch(
          /[{}]/,
        );
  });
});

test('a late claim is warned, line by line, and taken all the same', () => {
  const lines = ['2020-01-15', '2026-06-01'].map((servedOn) => ({
    servedOn,
    description: 'Soin',
    unitPrice: '10',
  }));
  const typed = { ...head, form: { otherInvoice: { invoiceDate: '2026-06-30', lines } } };
  const { problems, warnings, content } = checkClaim(typed, ground, '2026-11-21', 'fr');
  expect(problems).toEqual([]);
  expect(content).not.toBeNull();
  expect(warnings.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
    'form.otherInvoice.lines.0.servedOn CLAIM_RIGHT_EXPIRED',
  ]);
});

test('a claim that was sent is judged by the day on which the office received it, in Geneva', () => {
  const claim = { form: 'TRAVEL', periodStart: '2020-11-01', periodEnd: '2026-01-01' } as const;
  const codes = (submittedAt: string) =>
    claimWarnings({ ...claim, submittedAt: Temporal.Instant.from(submittedAt) }, 'fr').map(
      ({ code }) => code,
    );
  expect(codes('2025-11-30T22:59:59Z')).toEqual(['CLAIM_RIGHT_EXPIRES_SOON']);
  expect(codes('2025-11-30T23:00:00Z')).toEqual(['CLAIM_RIGHT_EXPIRED']);
  expect(codes('2021-01-01T00:00:00Z')).toEqual([]);
});
