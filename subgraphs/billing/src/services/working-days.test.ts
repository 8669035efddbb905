import { expect, test } from 'vitest';
import { holidaysOf, isWorkingDay, workingDaysAfter } from './working-days.ts';

test('Geneva has nine holidays a year', () => {
  expect(holidaysOf(2026)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2026-08-01',
    '2026-09-10',
    '2026-12-25',
    '2026-12-31',
  ]);
});

test('Easter comes on the Sunday after the full moon of the church, in all the years that the counter reads', () => {
  // The church's full moon by the golden number of the year: one table holds from 1900 to 2199.
  const moons = [
    ...['04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05'],
    ...['03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27'],
  ];
  for (let year = 1900; year <= 2199; year += 1) {
    const moon = Temporal.PlainDate.from(`${year}-${moons[year % 19]}`);
    const easter = moon.add({ days: 7 - (moon.dayOfWeek % 7) });
    const days = [-2, 1, 39, 50].map((after) => easter.add({ days: after }).toString());
    expect(holidaysOf(year)).toEqual(expect.arrayContaining(days));
  }
});

test('Jeûne genevois is the Thursday after the first Sunday of September, also when the month begins with it', () => {
  const fasts = [2024, 2025, 2026, 2027, 2030].map((year) => holidaysOf(year)[6]);
  expect(fasts).toEqual(['2024-09-05', '2025-09-11', '2026-09-10', '2027-09-09', '2030-09-05']);
});

test('the office does not work on Saturdays, Sundays and holidays', () => {
  const days = [
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-27',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
  ];
  expect(days.map(isWorkingDay)).toEqual([true, false, false, false, true, false, false]);
});

test('7 to 14 working days leave out the day of the order and what lies between', () => {
  expect(workingDaysAfter('2026-11-20', 7)).toBe('2026-12-01');
  expect(workingDaysAfter('2026-12-18', 7)).toBe('2026-12-30');
  expect(workingDaysAfter('2026-12-18', 14)).toBe('2027-01-12');
  expect(workingDaysAfter('2026-12-25', 1)).toBe('2026-12-28');
  expect(workingDaysAfter('2026-12-25', 0)).toBe('2026-12-25');
});
