import { type Locale, locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { checkClaim } from './check-claim.ts';
import type { ClaimLine } from './claim-line.ts';
import {
  type ClaimWarning,
  type EarlierLine,
  keepWarnings,
  sayWarnings,
  warnOfDeadlines,
  warnOfDuplicates,
} from './claim-warnings.ts';
import { ground, head } from './testing/claim-ground.ts';

const deadlines = (today: string, locale: Locale, ...days: readonly string[]) => {
  const warnings: ClaimWarning[] = [];
  const typed = days.map((day, index) => ({ path: [`${index}`, 'servedOn'], day }));
  warnOfDeadlines(typed, today, keepWarnings(warnings));
  return sayWarnings(warnings, locale);
};

const codesOn = (today: string, day: string) => deadlines(today, 'fr', day).map(({ code }) => code);

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
    const say = (today: string) => deadlines(today, 'fr', '2020-11-04').map(({ message }) => message);
    expect(say('2025-10-01')).toEqual([
      "Pour le mois de 11.2020, le droit au remboursement s'éteint après le 30.11.2025 (art. 24 al. 1 LPGA). Envoyez la demande avant.",
    ]);
    for (const locale of locales)
      for (const today of ['2025-10-01', '2026-01-01'])
        expect(deadlines(today, locale, '2020-11-04')[0]?.message).not.toMatch(/[{}]/);
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

test('many days of one month are said once, where the first of them stands, and no more than twenty sentences in all', () => {
  const month = deadlines('2026-11-21', 'fr', '2020-01-15', '2020-01-16', '2020-02-01');
  expect(month.map(({ path }) => path)).toEqual([
    ['0', 'servedOn'],
    ['2', 'servedOn'],
  ]);
  const days = Array.from({ length: 25 }, (_, month) =>
    Temporal.PlainDate.from('2018-01-01').add({ months: month }).toString(),
  );
  expect(deadlines('2026-11-21', 'fr', ...days)).toHaveLength(20);
});

test('a warning is kept without words, and read in any language; without its code it is left out', () => {
  const kept: ClaimWarning[] = [];
  warnOfDeadlines([{ path: [], day: '2020-01-15' }], '2026-11-21', keepWarnings(kept));
  const fromTheRow = JSON.parse(JSON.stringify(kept));
  const sentences = locales.map((locale) => sayWarnings(fromTheRow, locale)[0]?.message);
  expect(new Set(sentences).size).toBe(4);
  expect(sayWarnings([{ code: 'OF_FORMER_TIMES', path: [], parameters: {} }], 'fr')).toEqual([]);
});

describe('what was claimed before', () => {
  const line = (change: Partial<ClaimLine> = {}): ClaimLine => ({
    kind: 'SERVICE',
    variant: null,
    servedOn: '2026-06-04',
    servedUntil: null,
    description: 'Soin',
    quantity: 10000n,
    unitPriceMinor: 5000n,
    tariffPosition: null,
    amountMinor: 5000n,
    ...change,
  });
  const before = (change: Partial<ClaimLine> = {}): EarlierLine => ({
    ...line(change),
    reference: '318.632-2026-00042',
  });
  const warned = (lines: readonly ClaimLine[], earlier: readonly EarlierLine[]) => {
    const warnings: ClaimWarning[] = [];
    warnOfDuplicates(lines, earlier, keepWarnings(warnings));
    return warnings.map(({ code, parameters }) => `${code} ${parameters['reference']}`);
  };
  const found = ['CLAIM_MADE_BEFORE 318.632-2026-00042'];

  test('is named when the same is asked for on the same day, once for each claim', () => {
    expect(warned([line(), line()], [before(), before()])).toEqual(found);
    expect(warned([line({ servedOn: '2026-06-05' })], [before()])).toEqual([]);
  });

  test('is another service of that day when its price is another', () => {
    expect(warned([line({ amountMinor: 5001n })], [before()])).toEqual([]);
    const days = { kind: 'LODGING', servedOn: '2026-06-01' } as const;
    expect(warned([line({ ...days, amountMinor: 1n })], [before(days)])).toEqual(found);
  });

  test.each([
    ['2026-06-10', '2026-06-12', found],
    ['2026-05-01', '2026-06-01', found],
    ['2026-05-01', '2026-05-31', []],
    ['2026-06-11', null, []],
  ])('from %s until %s beside 1 to 10 June', (servedOn, servedUntil, expected) => {
    const nights = { kind: 'ASSISTANCE_NIGHTS', servedOn, servedUntil } as const;
    const june = { kind: 'ASSISTANCE_NIGHTS', servedOn: '2026-06-01', servedUntil: '2026-06-10' } as const;
    expect(warned([line(nights)], [before(june)])).toEqual(expected);
  });
});
