import { expect, test } from 'vitest';
import { isWithin, readAddressRange } from './address-range.ts';

test.each([
  ['203.0.113.0/24', '203.0.113.0/24'],
  [' 2001:DB8::/48 ', '2001:db8::/48'],
  ['203.0.113.7', '203.0.113.7/32'],
  ['::1', '::1/128'],
  ['0.0.0.0/0', '0.0.0.0/0'],
])('%s is the range %s', (typed, range) => {
  expect(readAddressRange(typed)).toBe(range);
});

test.each([
  '',
  '203.0.113.0/33',
  '2001:db8::/129',
  '203.0.113/24',
  '203.0.113.0/',
  'example.ch',
  '1.2.3.4/-1',
])('“%s” is no range', (typed) => {
  expect(readAddressRange(typed)).toBeNull();
});

test.each([
  ['203.0.113.255', true],
  ['203.0.114.0', false],
  ['::ffff:203.0.113.1', true],
  ['2001:db8:0:ffff::1', true],
  ['2001:db8:1::1', false],
  ['', false],
  [null, false],
])('from %s a program with two ranges is let in: %s', (address, isIn) => {
  expect(isWithin(['203.0.113.0/24', '2001:db8::/48'], address)).toBe(isIn);
});

test('without a range a program asks from everywhere', () => {
  expect(isWithin([], '198.51.100.7')).toBe(true);
});
