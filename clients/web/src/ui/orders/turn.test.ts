import { expect, it } from 'vitest';
import { whoseOrderTurn } from './turn.tsx';

it('is the person’s turn to pay, then the office’s to send, and nobody’s once it is sent, refused or withdrawn', () => {
  expect(whoseOrderTurn('AWAITING_PAYMENT', 'owner')).toBe('you');
  expect(whoseOrderTurn('CONFIRMED', 'owner')).toBe('us');
  expect(whoseOrderTurn('CONFIRMED', 'officer')).toBe('you');
  for (const closed of ['DELIVERED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'CANCELLED'] as const)
    expect(whoseOrderTurn(closed, 'owner')).toBe('done');
});

it('is nobody’s at the guichet or the desk while finance finds out about a payment', () => {
  expect([whoseOrderTurn('PAYMENT_UNCLEAR', 'owner'), whoseOrderTurn('PAYMENT_UNCLEAR', 'officer')]).toEqual([
    'us',
    'us',
  ]);
});
