import { expect, test } from 'vitest';
import { type Rate, rateOf, ratesOnDay } from './rates.ts';

const rate = (validFrom: string): Rate => ({
  __typename: 'Tariff',
  code: 'TRAVEL_KILOMETRE',
  amount: { __typename: 'Money', amount: '0.45', currency: 'CHF' },
  validFrom,
  validUntil: null,
  source: 'x',
  isVerified: true,
  version: 1,
});
const rates = ['2020-01-01', '2023-01-01', '2025-01-01', '2026-11-21', '2026-11-22', '2028-01-01'].map(rate);

test('a rate is in force from its first day on, and to come until its eve', () => {
  const { inForce, toCome, before } = ratesOnDay({ rates }, '2026-11-21');
  expect(inForce?.validFrom).toBe('2026-11-21');
  expect(toCome.map(({ validFrom }) => validFrom)).toEqual(['2026-11-22', '2028-01-01']);
  expect(before.map(({ validFrom }) => validFrom)).toEqual(['2025-01-01', '2023-01-01', '2020-01-01']);
});

test('before the first rate none is in force', () => {
  expect(ratesOnDay({ rates }, '2019-12-31')).toMatchObject({ inForce: null, before: [] });
  expect(rateOf({ rates }, '2019-12-31')).toBeNull();
  expect(rateOf({ rates }, '2022-12-31')?.validFrom).toBe('2020-01-01');
});
