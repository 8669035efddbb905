import { expect, test } from 'vitest';
import { place } from './place.ts';

test.each([
  [null, ''],
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:db8:0:12:aaaa::1', '2001:db8:0:12'],
  ['2001:db8:0:12::ffff', '2001:db8:0:12'],
  ['2001:0DB8::12:0:0:0:1', '2001:db8:0:12'],
  ['2001:db8::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['not an address', 'not an address'],
  ['not:an:address', 'not:an:address'],
])('failures from %s count for the place %s', (address, counted) => {
  expect(place(address)).toBe(counted);
});
