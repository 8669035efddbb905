import { expect, test } from 'vitest';
import { readReplicaUrl } from './replica.settings.ts';

test('a replica is named for each service apart, and there is none unless one is named', () => {
  const from = { INVOICES_REPLICA_URL: 'postgres://reader@replica.example.ch/guichet_invoices' };
  expect(readReplicaUrl('invoices', from)).toBe(from.INVOICES_REPLICA_URL);
  expect(readReplicaUrl('billing', from)).toBeNull();
});

test('an address of something else is refused by the name of its variable', () => {
  expect(() => readReplicaUrl('identity', { IDENTITY_REPLICA_URL: 'http://replica.example.ch' })).toThrow(
    /^IDENTITY_REPLICA_URL/,
  );
});
