import { expect, test } from 'vitest';
import { placed } from './placed.ts';

test('what a person typed stands in its place as it is', () => {
  const hello = placed<{ name: string }>('Bonjour {name}');
  expect(hello({ name: '{name} $& O’Neil' })).toBe('Bonjour {name} $& O’Neil');
});
