import { describe, expect, it } from 'vitest';
import { likelyPeriod, periodInWords, repeatPeriods } from './repeat-months.ts';

const firsts = (...of: Parameters<typeof repeatPeriods>) => repeatPeriods(...of).map(({ first }) => first);

describe('the months for which a claim can be made again', () => {
  it('are those of a year back and one ahead, without its own', () => {
    const months = firsts('MONTH', '2026-10-31', '2026-11-28');
    expect([months[0], months[1], months.at(-1)]).toEqual(['2026-12', '2026-11', '2025-12']);
    expect(months).not.toContain('2026-10');
    expect(months).toHaveLength(12);
  });

  it('are quarters that have begun where a quarter is invoiced, also over the end of a year', () => {
    expect(firsts('QUARTER', '2026-09-30', '2027-01-02')).toEqual([
      '2027-01',
      '2026-10',
      '2026-04',
      '2026-01',
    ]);
  });

  it('begin with the one that follows the claim, or the latest that has begun', () => {
    const likely = (unit: 'MONTH' | 'QUARTER', of: string, today: string) =>
      likelyPeriod(repeatPeriods(unit, of, today), unit, of, today);
    expect(likely('MONTH', '2026-10-31', '2026-11-28')).toBe('2026-11');
    expect(likely('MONTH', '2026-12-05', '2027-01-02')).toBe('2027-01');
    expect(likely('MONTH', '2023-01-05', '2026-11-28')).toBe('2026-11');
    expect(likely('QUARTER', '2026-11-30', '2027-02-01')).toBe('2027-01');
    expect(likely('QUARTER', '2027-01-01', '2027-02-01')).toBe('2026-10');
  });

  it('are named in words', () => {
    expect(periodInWords({ first: '2026-10', last: '2026-10' }, 'fr')).toBe('octobre 2026');
    expect(periodInWords({ first: '2027-01', last: '2027-03' }, 'de')).toMatch(/^Januar.März 2027$/);
  });
});
