import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { formRooms } from '../forms/form-rooms.ts';
import {
  decideRemoval,
  decideTariff,
  type RecordedTariff,
  readTariff,
  type TariffEntry,
} from './tariff-change.ts';
import { formOfTariff } from './tariff-forms.ts';
import { tariffCodes } from './tariffs.ts';

const today = '2026-11-21';
const typed = {
  code: 'TRAVEL_KILOMETRE',
  validFrom: '1.1.2027',
  amount: '0.50',
  source: 'Circulaire AI n° 443',
  isVerified: true,
};
const rate = { ...typed, code: 'TRAVEL_KILOMETRE', validFrom: '2027-01-01', amountMinor: 50n } as const;

function judged<Result>(judge: (report: Report) => Result) {
  const problems: Problem[] = [];
  const result = judge(gather(problems, 'fr'));
  return { result, problems: problems.map(({ path, code }) => `${path.join('.')} ${code}`) };
}

const read = (change: TariffEntry) => judged((report) => readTariff({ ...typed, ...change }, report));

const recordedOn = (
  validFrom: string,
  amountMinor: bigint,
  rest: Partial<RecordedTariff> = {},
): RecordedTariff => ({ ...rate, validFrom, amountMinor, version: 1, isRemoved: false, ...rest });

describe('a rate that an administrator typed', () => {
  test('is read as it is written in Switzerland', () => {
    expect(read({})).toMatchObject({ result: { validFrom: '2027-01-01', amountMinor: 50n }, problems: [] });
    expect(read({ amount: "1'234,5" }).result?.amountMinor).toBe(123_450n);
    expect(read({ isVerified: null }).result?.isVerified).toBe(false);
  });

  test('is above zero, and not above what a payment can carry', () => {
    expect(read({ amount: '0.01' }).problems).toEqual([]);
    expect(read({ amount: '0.00' }).problems).toEqual(['amount CLAIM_FIGURE_NOT_POSITIVE']);
    expect(read({ amount: '999999999.99' }).problems).toEqual([]);
    expect(read({ amount: '1000000000.00' }).problems).toEqual(['amount AMOUNT_TOO_LARGE']);
    expect(read({ amount: '0.455' }).problems).toEqual(['amount AMOUNT_TOO_MANY_DECIMALS']);
  });

  test('says where it stands, in 300 characters at most', () => {
    expect(read({ source: 'x'.repeat(300) }).problems).toEqual([]);
    expect(read({ source: 'x'.repeat(301) }).problems).toEqual(['source FIELD_TOO_LONG']);
    expect(read({ source: ' ' }).problems).toEqual(['source FIELD_REQUIRED']);
  });

  test('has every problem at once, each at its field', () => {
    expect(
      read({ code: 'TRAVEL_MILE', validFrom: '30.02.2027', amount: 'x', source: null }).problems,
    ).toEqual([
      'code VALUE_NOT_IN_LIST',
      'validFrom DATE_NOT_IN_CALENDAR',
      'amount AMOUNT_MALFORMED',
      'source FIELD_REQUIRED',
    ]);
  });
});

describe('a new rate', () => {
  const inForce = recordedOn('2026-01-01', 45n);
  const decide = (validFrom: string, recorded: readonly RecordedTariff[] = [inForce]) =>
    judged((report) => decideTariff({ ...rate, validFrom }, null, { recorded, today }, report));

  test('begins after the one that holds today, also on a day that has passed', () => {
    expect(decide('2026-01-02').result).toMatchObject({ validFrom: '2026-01-02', version: 1 });
    expect(decide('2025-12-31').problems).toEqual(['validFrom TARIFF_BEFORE_CURRENT']);
    expect(decide('2025-12-31', []).problems).toEqual([]);
  });

  test('may come before one that has not begun: that one holds from its own day on', () => {
    expect(decide('2027-01-01', [inForce, recordedOn('2028-01-01', 60n)]).problems).toEqual([]);
  });

  test('takes no day that has a rate, unless that one was removed', () => {
    expect(decide('2026-01-01').problems).toEqual(['validFrom TARIFF_DAY_TAKEN']);
    const removed = recordedOn('2027-01-01', 60n, { version: 2, isRemoved: true });
    expect(decide('2027-01-01', [inForce, removed]).result).toMatchObject({ version: 3, isRemoved: false });
  });
});

describe('a rate that is there', () => {
  const change = (validFrom: string, amountMinor: bigint, version = 1) =>
    judged((report) =>
      decideTariff(
        { ...rate, validFrom, amountMinor },
        version,
        { recorded: [recordedOn(today, 45n), recordedOn('2026-11-22', 50n)], today },
        report,
      ),
    );
  const remove = (validFrom: string, version = 1) =>
    judged((report) =>
      decideRemoval(
        { code: rate.code, validFrom },
        version,
        { recorded: [recordedOn(today, 45n), recordedOn('2026-11-22', 50n)], today },
        report,
      ),
    );

  test('is changed until the eve of its first day; from then on its amount stays', () => {
    expect(change('2026-11-22', 60n).result).toMatchObject({ amountMinor: 60n, version: 2 });
    expect(change(today, 60n).problems).toEqual(['amount TARIFF_HAS_BEGUN']);
  });

  test('can have its source and its verification put right at any time', () => {
    expect(change(today, 45n).result).toMatchObject({ source: typed.source, isVerified: true, version: 2 });
  });

  test('is removed until the eve of its first day', () => {
    expect(remove('2026-11-22').result).toMatchObject({ version: 2, isRemoved: true });
    expect(remove(today).problems).toEqual(['validFrom TARIFF_HAS_BEGUN']);
    expect(remove('2026-11-23').problems).toEqual(['validFrom NOT_FOUND']);
  });

  test('is changed on the version that was seen', () => {
    expect(change('2026-11-22', 60n, 2).problems).toEqual(['version VERSION_CONFLICT']);
    expect(remove('2026-11-22', 0).problems).toEqual(['version VERSION_CONFLICT']);
  });
});

test('each tariff has its form, the one whose room pays by it', () => {
  for (const code of tariffCodes) expect(formOfTariff(code)).toBeTypeOf('string');
  for (const { form, tariffs } of formRooms)
    for (const code of tariffs) expect(formOfTariff(code)).toBe(form);
});
