import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimFormMember } from '../forms/form.ts';
import { claimForms } from '../forms/form.ts';
import { moveBy } from '../forms/move-days.ts';
import { monthsBetween, repeatEntry } from './repeat.ts';

describe('the days of a claim that is made again', () => {
  test('are the same days of the month, or its last where it is shorter', () => {
    const { day } = moveBy(1);
    expect(['31.01.2027', '2027-01-30', '29.1.2027', '28.01.2027'].map(day)).toEqual([
      ...['28.02.2027', '28.02.2027', '28.02.2027', '28.02.2027'],
    ]);
    expect(moveBy(13).day('31.01.2027')).toBe('29.02.2028');
    expect(moveBy(1).day('15.12.2026')).toBe('15.01.2027');
    expect(moveBy(-1).day('31.03.2027')).toBe('28.02.2027');
    expect(moveBy(-3).day('15.01.2027')).toBe('15.10.2026');
  });

  test('stay whole months where they were, and single days where they fell on a month’s end', () => {
    expect(moveBy(1).period('01.02.2027', '28.02.2027')).toEqual({ start: '01.03.2027', end: '31.03.2027' });
    expect(moveBy(3).period('01.07.2026', '30.09.2026')).toEqual({ start: '01.10.2026', end: '31.12.2026' });
    expect(moveBy(1).period('30.06.2026', '30.06.2026')).toEqual({ start: '30.07.2026', end: '30.07.2026' });
  });

  test('that the month does not have are gone where days are ticked one by one', () => {
    expect(moveBy(1).days(['2027-01-28', '2027-01-30', '2027-01-31'])).toEqual(['2027-02-28']);
  });

  test('that can’t be read stay as they were typed', () => {
    expect(moveBy(1).day('bientôt')).toBe('bientôt');
    expect(moveBy(1).period('', null)).toEqual({ start: '', end: null });
  });

  test('keep their order', () => {
    const anyDay = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());
    const iso = (written: unknown) => String(written).split('.').toReversed().join('-');
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -40, max: 40 }), (one, other, months) => {
        const [first = '', last = ''] = [one, other].sort();
        const { start, end } = moveBy(months).period(first, last);
        expect(iso(start) <= iso(end)).toBe(true);
      }),
    );
  });
});

describe('a claim moves', () => {
  test('by as many months as lie between, also over the end of a year', () => {
    expect(monthsBetween('2026-10-31', '2026-11', 'MONTH')).toBe(1);
    expect(monthsBetween('2026-12-01', '2027-01', 'MONTH')).toBe(1);
    expect(monthsBetween('2027-01-15', '2026-12', 'MONTH')).toBe(-1);
    expect(monthsBetween('2026-11-30', '2026-11', 'MONTH')).toBe(0);
  });

  test('by whole quarters where a quarter is invoiced', () => {
    expect(monthsBetween('2026-11-30', '2026-12', 'QUARTER')).toBe(0);
    expect(monthsBetween('2026-11-30', '2027-01', 'QUARTER')).toBe(3);
    expect(monthsBetween('2026-01-01', '2025-12', 'QUARTER')).toBe(-3);
  });
});

/** What becomes of a form's own part, moved. */
function repeated(member: ClaimFormMember, entry: object, months: number) {
  const form = claimForms.find((one) => one.member === member)?.code ?? 'OTHER_INVOICE';
  const typed = {
    ...{ beneficiaryId: 'child', bankAccountId: 'closed', decisionNumber: '320/2024/1/0', remark: 'Merci' },
    ...{ savesDecisionNumber: true, attachmentIds: ['file'], form: { [member]: entry } },
  };
  return repeatEntry({ form, bankAccountId: 'other' }, typed, months)?.entry;
}

describe('of a claim that is made again', () => {
  test('person, account and decision stay; documents and the remark don’t; the account is the one that it is paid to', () => {
    expect(repeated('otherInvoice', {}, 1)).toEqual({
      ...{
        beneficiaryId: 'child',
        bankAccountId: 'other',
        decisionNumber: '320/2024/1/0',
        attachmentIds: [],
      },
      form: { otherInvoice: { invoiceNumber: null, invoiceDate: undefined, lines: null } },
    });
  });

  test('an invoice has another number, and its services move', () => {
    const line = { servedOn: '31.05.2026', description: 'Ergothérapie', quantity: '1.5', unitPrice: '95.55' };
    const entry = { invoiceNumber: 'A-17', invoiceDate: '2026-06-01', lines: [line, null] };
    expect(repeated('otherInvoice', entry, 1)?.form?.otherInvoice).toEqual({
      invoiceNumber: null,
      invoiceDate: '01.07.2026',
      lines: [{ ...line, servedOn: '30.06.2026' }, null],
    });
  });

  test('trips and days away move, and a day that the month doesn’t have is taken from the number announced', () => {
    const trip = { startDate: '05.01.2027', endDate: '05.01.2027', departure: 'Genève', kilometres: '74.8' };
    const meals = {
      periodStart: '01.01.2027',
      periodEnd: '31.01.2027',
      days5To8Hours: { announced: '2', days: ['2027-01-05', '2027-01-31'] },
      lodging: { announced: '1', days: ['2027-01-05'] },
    };
    expect(repeated('travel', { trips: [trip], meals }, 1)?.form?.travel).toEqual({
      trips: [{ ...trip, startDate: '05.02.2027', endDate: '05.02.2027' }],
      meals: {
        periodStart: '01.02.2027',
        periodEnd: '28.02.2027',
        days5To8Hours: { announced: '1', days: ['2027-02-05'] },
        daysOver8Hours: null,
        lodging: { announced: '1', days: ['2027-02-05'] },
      },
    });
  });

  test('an allowance moves to another quarter with its stays, also over the end of a year', () => {
    const stay = { firstNight: '30.11.2026', lastNight: '31.12.2026', place: 'HOME' };
    const entry = { year: '2026', quarter: 'Q4', periodStart: '', periodEnd: '', stays: [stay] };
    expect(repeated('helplessnessAllowance', entry, 3)?.form?.helplessnessAllowance).toEqual({
      year: '2027',
      quarter: 'Q1',
      periodStart: '',
      periodEnd: '',
      stays: [{ ...stay, firstNight: '28.02.2027', lastNight: '31.03.2027' }],
    });
    expect(repeated('helplessnessAllowance', { year: '2026', quarter: 'Q1' }, -3)?.form).toMatchObject({
      helplessnessAllowance: { year: '2025', quarter: 'Q4' },
    });
  });

  test('assistance keeps its hours and what the decision says, and leaves out what one month alone had', () => {
    const entry = {
      month: '12.2026',
      hours: '92h30',
      nightDegree: 'DEGREE_2',
      sickPay: '100',
      advance: '50',
    };
    expect(repeated('assistanceContribution', entry, 1)?.form?.assistanceContribution).toEqual({
      ...{ month: '2027-01', hours: '92h30', nightDegree: 'DEGREE_2' },
      ...{ sickPay: null, preventedPay: null, advance: null },
    });
  });

  test('a rent is of the next month, under another invoice', () => {
    const entry = {
      ...{ servedFrom: '01.02.2027', servedUntil: '28.02.2027', delivery: 'RENTAL', benefitCode: '9.01' },
      ...{ invoiceDate: '28.02.2027', invoiceNumber: 'L-2', amount: '120' },
    };
    expect(repeated('auxiliaryMeans', entry, 1)?.form?.auxiliaryMeans).toEqual({
      ...entry,
      ...{
        servedFrom: '01.03.2027',
        servedUntil: '31.03.2027',
        invoiceDate: '28.03.2027',
        invoiceNumber: null,
      },
    });
  });

  test('a hearing aid is none', () => {
    expect(repeated('hearingAid', {}, 1)).toBeUndefined();
  });
});
