import { describe, expect, test } from 'vitest';
import { checkMeans, earlierLine, warningsOf } from './testing/means-entries.ts';

describe('upkeep of a means', () => {
  const upkeep = { delivery: 'UPKEEP', servedFrom: '2026-05-04', servedUntil: '2026-05-04' };

  test('has a limit for each calendar year: the amount itself is not beyond it', () => {
    expect(warningsOf({ ...upkeep, amount: '485.00' })).toEqual([]);
    expect(warningsOf({ ...upkeep, amount: '485.01' })).toEqual(['AUXILIARY_MEANS_UPKEEP_LIMIT']);
  });

  test('counts what was claimed before for the same means, and nothing else', () => {
    const after = (variant: string, amountMinor: bigint) =>
      warningsOf(
        { ...upkeep, amount: '85.00' },
        { earlier: [earlierLine(variant, ['2026-02-10'], amountMinor)] },
      );
    expect(after('UPKEEP 9.01', 40_000n)).toEqual([]);
    expect(after('UPKEEP 9.01', 40_001n)).toEqual(['AUXILIARY_MEANS_UPKEEP_LIMIT']);
    expect(after('UPKEEP 9.02', 40_001n)).toEqual([]);
    expect(after('REPAIR 9.01', 40_001n)).toEqual([]);
  });

  test('of the year before counts until 31 December, of the new one from 1 January on', () => {
    const on = (day: string) =>
      warningsOf(
        { ...upkeep, servedFrom: day, servedUntil: day, amount: '300.00' },
        { earlier: [earlierLine('UPKEEP 9.01', ['2025-12-31'], 30_000n)] },
      );
    expect(on('2025-12-31')).toContain('AUXILIARY_MEANS_UPKEEP_LIMIT');
    expect(on('2026-01-01')).toEqual([]);
  });

  test('over two years falls on each by its days', () => {
    const over = (amount: string) =>
      checkMeans({ ...upkeep, servedFrom: '2025-07-02', servedUntil: '2026-07-01', amount });
    const said = over('970.00').warnings.map(({ message }) => message);
    // 183 days of 365 in the first year, 182 in the second.
    expect(said.filter((message) => message.startsWith('En '))).toEqual([expect.stringContaining('En 2025')]);
    expect(said.join()).toContain('486.33 CHF');
    expect(said.join()).toContain('art. 7 al. 3 OMAI');
    expect(over('485.00').warnings.map(({ code }) => code)).toEqual(['AUXILIARY_MEANS_WITHOUT_DOCUMENTS']);
  });

  test('has its own limit where the annex says so: a guide dog’s is 110 a month', () => {
    const dog = (amount: string) => warningsOf({ ...upkeep, benefitCode: '11.02', amount });
    expect(dog('1320.00')).toEqual([]);
    expect(dog('1320.01')).toEqual(['AUXILIARY_MEANS_UPKEEP_LIMIT']);
  });

  test('is warned of and can be sent', () => {
    expect(checkMeans({ ...upkeep, amount: '9000' }).content?.warnings.map(({ code }) => code)).toContain(
      'AUXILIARY_MEANS_UPKEEP_LIMIT',
    );
  });
});

describe('services of third parties', () => {
  const services = { delivery: 'THIRD_PARTY_SERVICES' };

  test('have one limit for all means together, by the rate of the year', () => {
    const on = (day: string, amount: string) =>
      warningsOf({ ...services, servedFrom: day, servedUntil: day, amount });
    expect(on('2025-01-01', '22680.00')).toEqual([]);
    expect(on('2025-01-01', '22680.01')).toEqual(['AUXILIARY_MEANS_THIRD_PARTY_LIMIT']);
    expect(on('2024-12-31', '22050.00')).toEqual([]);
    expect(on('2024-12-31', '22050.01')).toEqual(['AUXILIARY_MEANS_THIRD_PARTY_LIMIT']);
  });

  test('count what was claimed before for any means in the same year', () => {
    const after = (amountMinor: bigint) =>
      warningsOf(
        { ...services, amount: '680.00' },
        { earlier: [earlierLine('THIRD_PARTY_SERVICES 11.06', ['2026-01-01', '2026-06-30'], amountMinor)] },
      );
    expect(after(2_200_000n)).toEqual([]);
    expect(after(2_200_001n)).toEqual(['AUXILIARY_MEANS_THIRD_PARTY_LIMIT']);
  });
});

test('a wig’s limit counts every kind of delivery of the year', () => {
  const wig = (amount: string, earlier = earlierLine('PURCHASE 5.06', ['2026-01-01'], 100_000n)) =>
    warningsOf({ benefitCode: '5.06', delivery: 'REPAIR', amount }, { earlier: [earlier] });
  expect(wig('500.00')).toEqual([]);
  expect(wig('500.01')).toEqual(['AUXILIARY_MEANS_YEAR_LIMIT']);
  expect(wig('1500.00', earlierLine('PURCHASE 5.06', ['2025-12-31'], 100_000n))).toEqual([]);
});

test('a depreciation indemnity is claimed once a year for a means', () => {
  const again = (servedOn: string, variant = 'DEPRECIATION 10.04') =>
    warningsOf(
      { benefitCode: '10.04', delivery: 'DEPRECIATION', servedFrom: '2026-01-01', servedUntil: '2026-11-21' },
      { earlier: [earlierLine(variant, [servedOn], 300_000n)] },
    ).filter((code) => code !== 'CLAIM_MADE_BEFORE');
  expect(again('2026-01-01')).toEqual(['AUXILIARY_MEANS_DEPRECIATION_AGAIN']);
  expect(again('2025-12-31')).toEqual([]);
  expect(again('2026-01-01', 'DEPRECIATION 10.05')).toEqual([]);
});
