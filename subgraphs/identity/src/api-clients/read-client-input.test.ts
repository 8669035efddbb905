import { expect, test } from 'vitest';
import { readClientInput, type TypedClient } from './read-client-input.ts';

const today = '2026-11-22';
const read = (typed: Partial<TypedClient>, kind: 'PROVIDER' | 'DASHBOARD' | null = 'PROVIDER') =>
  readClientInput({ name: 'Facturation', scopes: ['CLIENTS'], ...typed }, kind, today, 'fr');
const said = (typed: Partial<TypedClient>, kind?: 'PROVIDER' | 'DASHBOARD') =>
  read(typed, kind).problems.map(({ path, code }) => `${path.join('.')} ${code}`);

test('everything that is wrong comes at once, each where it stands', () => {
  const typed = {
    name: ' ',
    scopes: [],
    addressRanges: ['203.0.113.0/24', 'partout'],
    expiresOn: '31.02.2027',
  };
  expect(said(typed)).toEqual([
    'name FIELD_REQUIRED',
    'scopes FIELD_REQUIRED',
    'addressRanges.1 ADDRESS_RANGE_MALFORMED',
    'expiresOn DATE_NOT_IN_CALENDAR',
  ]);
});

test("a dashboard reads figures, and a provider's program has its own scopes", () => {
  expect(said({ scopes: ['CLIENTS', 'FIGURES'] })).toEqual(['scopes.1 VALUE_NOT_IN_LIST']);
  expect(said({ scopes: ['FIGURES', 'ADHOC'] }, 'DASHBOARD')).toEqual([]);
  expect(said({ scopes: ['EVENTS'] }, 'DASHBOARD')).toEqual(['scopes.0 VALUE_NOT_IN_LIST']);
});

test('twenty ranges are read, twenty-one are too many', () => {
  const ranges = (count: number) => Array.from({ length: count }, (_, index) => `203.0.113.${index}`);
  expect(read({ addressRanges: ranges(20) }).facts?.addressRanges).toHaveLength(20);
  expect(said({ addressRanges: ranges(21) })).toEqual(['addressRanges ADDRESS_RANGES_TOO_MANY']);
});

test.each([
  ['2026-11-22', '2026-11-22T23:00:00Z'],
  ['22.11.2028', '2028-11-22T23:00:00Z'],
  ['2027-06-30', '2027-06-30T22:00:00Z'],
])('a program whose last day is %s ends with that day in Geneva', (expiresOn, end) => {
  expect(String(read({ expiresOn }).facts?.expiresAt)).toBe(end);
});

test.each(['2026-11-21', '2028-11-23'])('the last day %s is past or too far away', (expiresOn) => {
  const [problem] = read({ expiresOn }).problems;
  expect(problem).toMatchObject({ path: ['expiresOn'], code: 'EXPIRY_OUT_OF_RANGE' });
  expect(problem?.message).toContain('22.11.2028');
});
