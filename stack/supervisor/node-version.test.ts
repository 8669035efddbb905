import { expect, test } from 'vitest';
import { refuseOldNode } from './node-version.ts';

test('an older Node is refused in one line that names npm ci', () => {
  expect(() => refuseOldNode('24.21.0')).toThrow(/^Node 24\.21\.0 is too old.*npm ci.*$/);
});

test('the current Node is taken', () => {
  for (const version of ['26.10.0', '28.0.1']) refuseOldNode(version);
});
