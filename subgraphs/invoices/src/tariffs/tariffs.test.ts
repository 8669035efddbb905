import { locales } from '@guichet/chassis/problems/problem.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tariffTitles } from './tariff.wording.ts';
import { tariffCodes, tariffsFrom } from './tariffs.ts';

const kilometre = (validFrom: string, amountMinor: bigint) =>
  ({ code: 'TRAVEL_KILOMETRE', validFrom, amountMinor, source: 'x', isVerified: true }) as const;

describe('a tariff', () => {
  const tariffs = tariffsFrom([kilometre('2026-01-01', 50n), kilometre('2020-01-01', 45n)]);

  test('is chosen by the day: the eve of a change has the former rate, the day itself the new one', () => {
    const days = ['2020-01-01', '2025-12-31', '2026-01-01', '2199-12-31'];
    expect(days.map((day) => tariffs.amountOf('TRAVEL_KILOMETRE', day))).toEqual([45n, 45n, 50n, 50n]);
  });

  test('is not known before its first day', () => {
    expect(tariffs.amountOf('TRAVEL_KILOMETRE', '2019-12-31')).toBeNull();
    expect(tariffs.amountOf('TRAVEL_LODGING', '2026-01-01')).toBeNull();
    expect(tariffs.inForce('2019-12-31')).toEqual([]);
  });

  test('ends on the eve of the next one', () => {
    expect(tariffs.inForce('2025-06-01')).toMatchObject([
      { validFrom: '2020-01-01', validUntil: '2025-12-31' },
    ]);
    expect(tariffs.inForce('2026-06-01')).toMatchObject([{ validFrom: '2026-01-01', validUntil: null }]);
  });
});

test('no day has two rates or, after the first one, none: whatever the order in which they came', () => {
  const days = fc
    .date({ min: new Date('1992-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(days, { minLength: 1, maxLength: 8 }), days, (starts, day) => {
      const tariffs = tariffsFrom(starts.map((start, index) => kilometre(start, BigInt(index + 1))));
      const holding = tariffs.inForce(day);
      expect(holding.length).toBe(starts.some((start) => start <= day) ? 1 : 0);
      for (const { validFrom, validUntil } of holding) {
        expect(validFrom <= day && (validUntil === null || day <= validUntil)).toBe(true);
        expect(starts.filter((start) => validFrom < start && start <= day)).toEqual([]);
      }
    }),
  );
});

test('each tariff has a title in each language', () => {
  for (const code of tariffCodes)
    expect(new Set(locales.map((locale) => tariffTitles[code][locale])).size).toBe(4);
});
