import { expect, test } from 'vitest';
import { closedStatuses, isAmong, seenByProvider, unansweredStatuses } from './client-link.ts';

test('a provider sees three standings: neither an activation, an acceptance, a delay nor a refused debit', () => {
  const hidden = ['ACTIVATION_SENT', 'EXPIRED', 'REQUESTED', 'ACTIVE', 'BLOCKED', 'MANDATE_EXPIRED'] as const;
  expect(hidden.map(seenByProvider)).toEqual(hidden.map(() => 'REQUESTED'));
  expect(closedStatuses.map(seenByProvider)).toEqual(['REFUSED', 'ENDED']);
});

test('what a provider corrects leads elsewhere as long as the client has not answered', () => {
  const statuses = ['ACTIVATION_SENT', 'REQUESTED', 'ACTIVE', 'BLOCKED', 'REFUSED', 'ENDED'] as const;
  expect(statuses.filter((status) => isAmong(status, unansweredStatuses))).toEqual([
    'ACTIVATION_SENT',
    'REQUESTED',
  ]);
});
