import { expect, test } from 'vitest';
import { playedClient, sandboxAddresses } from './sandbox-address.ts';

test('a client of a sandbox behaves as his address says, and what follows a plus tells one from another', () => {
  expect(sandboxAddresses.map(playedClient)).toEqual([
    ...['ACCEPTS', 'REFUSES', 'CONTESTS', 'SILENT', 'DEBIT_REFUSED'],
  ]);
  expect(playedClient('Debit-Refused+42@sandbox.guichet.example')).toBe('DEBIT_REFUSED');
});

test.each([
  'accepts@exemple.fr',
  'marie@sandbox.guichet.example',
  'toString@sandbox.guichet.example',
  'accepts@sandbox.guichet.example.fr',
  'accepts',
])('the sandbox does not know %s', (address) => {
  expect(playedClient(address)).toBeNull();
});
