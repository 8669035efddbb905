import { expect, test } from 'vitest';
import { type ClaimFigureGroup, daysOf, type FigureRow, readQuestion } from './claim-figures.ts';
import { daysOfMonth, endOfDay, startOfDay } from './office-days.ts';
import { officerPseudonym } from './officer-pseudonym.ts';
import { suppressSmall } from './small-groups.ts';

const now = Temporal.Instant.from('2026-10-31T23:30:00Z');

test('a month begins and ends at midnight in Geneva', () => {
  expect(`${startOfDay('2026-11-01')}`).toBe('2026-10-31T23:00:00Z');
  expect(`${endOfDay(daysOfMonth('2026-10').last)}`).toBe('2026-10-31T23:00:00Z');
  expect(daysOfMonth('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' });
});

test('the day on which the clocks change has 23 or 25 hours', () => {
  const hours = (day: string) => startOfDay(day).until(endOfDay(day)).total('hours');
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-10-26')]).toEqual([23, 25, 24]);
});

test('without days, the twelve months up to today in Geneva are meant', () => {
  const { from, until, asOf } = readQuestion({}, [], now);
  expect([from, until, asOf]).toEqual(['2025-12-01', '2026-11-01', '2026-11-01']);
});

test('a question of five years is answered, and one of a day more is not', () => {
  const until = '2026-10-31';
  expect(readQuestion({ receivedFrom: '2021-11-01', receivedUntil: until }, [], now).from).toBe('2021-11-01');
  expect(() => readQuestion({ receivedFrom: '2021-10-31', receivedUntil: until }, [], now)).toThrow(
    'at most 60 months',
  );
});

test.each([
  [{ asOf: '2026-02-30' }, []],
  [{ receivedFrom: 'hier' }, []],
  [{ receivedFrom: '2026-10-02', receivedUntil: '2026-10-01' }, []],
  [{}, ['FORM', 'FORM']],
  [{}, ['FORM', 'MONTH', 'OFFICER']],
])('refuses %j by %j', (asked, groups) => {
  expect(() => readQuestion(asked, groups as ClaimFigureGroup[], now)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } }),
  );
});

test('a treatment time is told in days with two decimals, half a hundredth up', () => {
  expect([0, 129_600, 431, 432, 86_400 * 12.345].map(daysOf)).toEqual([
    '0.00',
    '1.50',
    '0.00',
    '0.01',
    '12.35',
  ]);
});

test('an officer has one pseudonym for ever, and another one than his colleague', () => {
  const vault = {
    fingerprint: (purpose: string, text: string) => Buffer.from(purpose + text).toString('base64url'),
  };
  expect(officerPseudonym(vault, 'a')).toBe(officerPseudonym(vault, 'a'));
  expect(officerPseudonym(vault, 'a')).toMatch(/^[0-9A-F]{8}$/);
});

const nothing = { waiting: 0, toComplete: 0, accepted: 0, refused: 0, askedMinor: 0n, grantedMinor: 0n };
const noTime = { medianSeconds: null, ninetiethSeconds: null, oldestWaiting: null, ages: [] };

function group(month: string, officer: string, received: number, people = received): FigureRow {
  return { status: null, form: null, month, officer, counts: { ...nothing, ...noTime, received, people } };
}

/** The groups that a dashboard gets. */
const shown = (...rows: readonly FigureRow[]) =>
  suppressSmall(rows)
    .filter(({ isSuppressed }) => !isSuppressed)
    .map(({ row }) => `${row.month} ${row.officer}`);

test('a group of five people is shown, and one of four is not', () => {
  expect(shown(group('a', '1', 5))).toEqual(['a 1']);
  expect(shown(group('a', '1', 4))).toEqual([]);
});

test('five claims of four people are not shown', () => {
  expect(shown(group('a', '1', 5, 4))).toEqual([]);
});

test('nobody’s figures tell of nobody', () => {
  expect(shown(group('a', '1', 0))).toEqual(['a 1']);
});

test('a single small group takes the next smallest with it: their sum would give it away', () => {
  expect(shown(group('a', '1', 3), group('b', '1', 30), group('c', '1', 9))).toEqual(['b 1']);
});

test('small groups that are not small together take nobody with them', () => {
  expect(shown(group('a', '1', 4), group('b', '1', 4, 5), group('c', '1', 9))).toEqual(['c 1']);
});

test('no month and no officer gives a small group away by its own sum', () => {
  const rows = [group('a', '1', 2), group('a', '2', 9), group('b', '1', 9), group('b', '2', 40)];
  expect(shown(...rows)).toEqual([]);
  expect(shown(...rows, group('c', '1', 9), group('c', '2', 40))).toEqual(['c 1', 'c 2']);
});
