import { describe, expect, it } from 'vitest';
import { standingPayout, whoseTurn } from './turn.tsx';

describe('a claim whose payment the bank refused', () => {
  it('is the person’s turn until another account is named', () => {
    expect(whoseTurn('PAYMENT_REJECTED', 'owner')).toBe('you');
    expect(whoseTurn('ACCEPTED', 'owner')).toBe('us');
  });

  it('is prepared for payment from then on, also while billing has not heard of it', () => {
    expect(standingPayout('PAYMENT_REJECTED', 'REJECTED')).toBe('REJECTED');
    expect(standingPayout('ACCEPTED', 'REJECTED')).toBe('PENDING');
    expect(standingPayout('ACCEPTED', 'RETURNED')).toBe('PENDING');
    expect(standingPayout('ACCEPTED', 'PENDING')).toBe('PENDING');
    expect(standingPayout('TRANSMITTED', 'RELEASED')).toBe('RELEASED');
  });
});
