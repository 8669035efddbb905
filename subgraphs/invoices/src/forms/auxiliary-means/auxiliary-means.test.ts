import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { deliveries } from './auxiliary-means.ts';
import { describeMeansLine } from './auxiliary-means.wording.ts';
import {
  checkMeans,
  earlierLine,
  problemsOf,
  said,
  statements,
  warningsOf,
} from './testing/means-entries.ts';

test('a means that was bought is one line, and keeps the benefit as the list has it', () => {
  const { content, totalMinor, warnings } = checkMeans({});
  expect(content).toMatchObject({
    form: 'AUXILIARY_MEANS',
    period: { start: '2026-09-02', end: '2026-09-02' },
    lines: [
      {
        kind: 'AUXILIARY_MEANS',
        variant: 'PURCHASE 9.01',
        servedOn: '2026-09-02',
        servedUntil: null,
        description: 'Küschall K-Series',
        quantity: 10_000n,
        unitPriceMinor: 345_000n,
        tariffPosition: '9.01',
        amountMinor: 345_000n,
      },
    ],
    details: { printedForm: '318.639', benefitCode: '9.01', benefitTitle: { fr: 'fr 9.01', de: 'de 9.01' } },
  });
  expect(totalMinor).toBe(345_000n);
  expect(warnings.map(({ path, code }) => [...path, code])).toEqual([
    ['attachmentIds', 'AUXILIARY_MEANS_WITHOUT_DOCUMENTS'],
  ]);
});

test('the printed form follows from the benefit', () => {
  const printed = (benefitCode: string) => {
    const details = checkMeans({ benefitCode }).content?.details;
    return details?.form === 'AUXILIARY_MEANS' ? details.printedForm : null;
  };
  expect(['13.01', '10.05', '5.06', '11.02', '9.02'].map(printed)).toEqual([
    '318.635',
    '318.636',
    '318.637',
    '318.638',
    '318.639',
  ]);
});

test('everything that is required is asked for at once; the supplier is not', () => {
  const nothing = Object.fromEntries(
    ['servedFrom', 'servedUntil', 'delivery', 'benefitCode', 'designation', 'supplier']
      .concat('invoiceDate', 'invoiceNumber', 'amount')
      .map((name) => [name, null]),
  );
  expect(problemsOf(nothing)).toEqual(
    ['servedFrom', 'delivery', 'servedUntil', 'benefitCode', 'designation', 'invoiceDate']
      .concat('invoiceNumber', 'amount')
      .map((name) => `${name} FIELD_REQUIRED`),
  );
});

test('each text has its length', () => {
  const typed = (name: string, length: number) => problemsOf({ [name]: 'x'.repeat(length) });
  for (const [name, most] of [
    ['designation', 140],
    ['supplier', 70],
    ['invoiceNumber', 35],
  ] as const) {
    expect(typed(name, most)).toEqual([]);
    expect(typed(name, most + 1)).toEqual([`${name} FIELD_TOO_LONG`]);
  }
});

describe('the amount', () => {
  test.each([
    ['0.01', []],
    ['0', ['amount CLAIM_FIGURE_NOT_POSITIVE']],
    ['-1', ['amount AMOUNT_NEGATIVE']],
    ['1.005', ['amount AMOUNT_TOO_MANY_DECIMALS']],
    ['x', ['amount AMOUNT_MALFORMED']],
    ['999999999.99', []],
    ['1000000000', ['amount AMOUNT_TOO_LARGE']],
  ])('%s', (amount, problems) => {
    expect(problemsOf({ amount })).toEqual(problems);
  });

  test('is shown as soon as it can be read, whatever else is missing', () => {
    const { amounts, totalMinor } = checkMeans({ designation: '', amount: '12.5' });
    expect(amounts).toEqual([{ path: ['form', 'auxiliaryMeans'], amountMinor: 1250n }]);
    expect(totalMinor).toBe(1250n);
  });
});

describe('the period', () => {
  const of = (servedFrom: string, servedUntil: string, delivery = 'PURCHASE') =>
    problemsOf({ servedFrom, servedUntil, delivery, invoiceDate: '2026-01-05' });

  test('ends on the day on which it begins at the earliest, over New Year too', () => {
    expect(of('2025-12-31', '2025-12-31')).toEqual([]);
    expect(of('2025-12-31', '2026-01-01')).toEqual([]);
    expect(of('2026-01-01', '2025-12-31')).toEqual(['servedUntil AUXILIARY_MEANS_END_BEFORE_START']);
  });

  test('29 February is a day in a leap year only', () => {
    expect(of('2024-02-29', '2024-02-29')).toEqual([]);
    expect(of('2025-02-29', '2025-03-01')).toEqual(['servedFrom DATE_NOT_IN_CALENDAR']);
  });

  test('does not reach beyond today, but a rental’s end may', () => {
    expect(of('2026-11-21', '2026-11-21')).toEqual([]);
    expect(of('2026-11-21', '2026-11-22')).toEqual(['servedUntil AUXILIARY_MEANS_END_IN_FUTURE']);
    expect(of('2026-11-21', '2027-05-20', 'RENTAL')).toEqual([]);
    expect(of('2026-11-22', '2027-05-20', 'RENTAL')).toEqual(['servedFrom CLAIM_DAY_IN_FUTURE']);
  });

  test('is needed for a rental as for everything else', () => {
    expect(problemsOf({ delivery: 'RENTAL', servedUntil: '' })).toEqual(['servedUntil FIELD_REQUIRED']);
  });

  test('before five years is warned of and not refused', () => {
    const typed = { servedFrom: '2021-10-31', servedUntil: '2021-10-31' };
    expect(problemsOf(typed)).toEqual([]);
    expect(warningsOf(typed)).toEqual(['CLAIM_RIGHT_EXPIRED']);
  });
});

describe('the benefit', () => {
  test('is one of the list on the first day of the service', () => {
    const of = (servedFrom: string) => problemsOf({ benefitCode: '13.02', servedFrom });
    expect(of('2026-02-28')).toEqual([]);
    expect(of('2026-03-01')).toEqual(['benefitCode AUXILIARY_MEANS_NOT_OFFERED']);
    expect(problemsOf({ benefitCode: '99.99' })).toEqual(['benefitCode VALUE_NOT_IN_LIST']);
    expect(problemsOf({ benefitCode: '318.639' })).toEqual(['benefitCode AUXILIARY_MEANS_NOT_OFFERED']);
  });

  test('keeps the title of that day, not of the day on which it is sent', () => {
    const title = { fr: 'Neuf', de: 'Neu', it: 'Nuovo', en: 'New' };
    const list = [...statements, said('9.01', '318.639/9', { version: 2, validFrom: '2026-09-03', title })];
    const titleOn = (servedUntil: string) =>
      checkMeans({ servedFrom: servedUntil, servedUntil }, { list }).content?.details;
    expect(titleOn('2026-09-02')).toMatchObject({ benefitTitle: { fr: 'fr 9.01' } });
    expect(titleOn('2026-09-03')).toMatchObject({ benefitTitle: title });
  });

  test('that is a motor vehicle has no upkeep; its conversion has', () => {
    const upkeep = (benefitCode: string) => problemsOf({ benefitCode, delivery: 'UPKEEP', amount: '1' });
    expect(upkeep('10.04')).toEqual(['delivery AUXILIARY_MEANS_VEHICLE_UPKEEP']);
    expect(upkeep('10.05')).toEqual([]);
    expect(problemsOf({ benefitCode: '10.04', delivery: 'DEPRECIATION' })).toEqual([]);
  });

  test('from an age on is told who is younger on the first day, and refused to nobody', () => {
    const on = (servedFrom: string, birthDate: string) =>
      warningsOf({ benefitCode: '14.06', servedFrom, servedUntil: servedFrom }, { birthDate });
    expect(on('2026-04-29', '2010-04-30')).toEqual(['AUXILIARY_MEANS_UNDER_AGE']);
    expect(on('2026-04-30', '2010-04-30')).toEqual([]);
    expect(on('2024-02-28', '2008-02-29')).toEqual(['AUXILIARY_MEANS_UNDER_AGE']);
    expect(on('2024-02-29', '2008-02-29')).toEqual([]);
    expect(problemsOf({ benefitCode: '14.06' }, { birthDate: '2020-01-01' })).toEqual([]);
  });

  test('at a price that is the insured person’s own to pay is told so, when it is bought', () => {
    const at = (amount: string, delivery = 'PURCHASE') =>
      warningsOf({ benefitCode: '13.01', amount, delivery });
    expect(at('400.00')).toEqual(['AUXILIARY_MEANS_OWN_SHARE']);
    expect(at('400.01')).toEqual([]);
    expect(at('400.00', 'REPAIR')).toEqual([]);
  });
});

test('the same means for the same days was claimed before; another one for the same days is the rule', () => {
  const before = (variant: string, day: string) =>
    warningsOf({}, { earlier: [earlierLine(variant, [day], 100n)] });
  expect(before('PURCHASE 9.01', '2026-09-02')).toEqual(['CLAIM_MADE_BEFORE']);
  expect(before('PURCHASE 9.02', '2026-09-02')).toEqual([]);
  expect(before('REPAIR 9.01', '2026-09-02')).toEqual([]);
  expect(before('PURCHASE 9.01', '2026-09-03')).toEqual([]);
});

test('a document is asked for once there is something that it would prove', () => {
  expect(checkMeans({ amount: '' }).warnings).toEqual([]);
});

test('a document that is named silences the request for one', () => {
  const { warnings } = checkMeans({}, { attachmentIds: ['8f14e45f-ceea-467f-a0c8-1d2d6f1f6d5a'] });
  expect(warnings).toEqual([]);
});

test('each kind of delivery is called by its name in each language', () => {
  const line = checkMeans({}).content?.lines[0];
  if (!line) throw new Error('The claim has no line.');
  for (const delivery of deliveries) {
    const said = locales.map((locale) => describeMeansLine({ ...line, variant: `${delivery} 9.01` }, locale));
    expect(new Set(said).size).toBe(4);
    expect(said.every((text) => text.endsWith('Küschall K-Series'))).toBe(true);
  }
});
