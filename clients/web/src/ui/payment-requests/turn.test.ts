import { expect, it } from 'vitest';
import { holderOf } from './turn.tsx';

it('is the client’s turn as long as his 48 hours run, and never before he was told', () => {
  expect(holderOf('AWAITING_CLIENT')).toBe('you');
  expect(holderOf('RECEIVED')).toBe('office');
  expect(holderOf('NOTICE_FAILED')).toBe('provider');
});

it('is nobody’s turn once it was contested, taken back or paid', () => {
  expect((['CONTESTED', 'CANCELLED', 'PAID'] as const).map(holderOf)).toEqual(['done', 'done', 'done']);
});
