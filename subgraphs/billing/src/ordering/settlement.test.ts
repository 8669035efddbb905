import { describe, expect, test } from 'vitest';
import { type OrderingMember, settle } from './settlement.ts';

const certificate = { code: 'RESIDENCE_CERTIFICATE', group: 'POPULATION', isOnAccount: true } as const;
const luca: OrderingMember = {
  status: 'ACTIVE',
  serviceCodes: ['RESIDENCE_CERTIFICATE'],
  activeServiceGroups: ['POPULATION'],
  suspendedServiceGroups: [],
};
const reasonOf = (some: Partial<OrderingMember>, service: Parameters<typeof settle>[1] = certificate) =>
  settle({ ...luca, ...some }, service).reason;

test('an active member with the right to an activated service orders on account', () => {
  expect(settle(luca, certificate)).toEqual({ settlement: 'ON_ACCOUNT', reason: null });
});

describe('an order goes to the card', () => {
  test('for somebody who has not accepted yet or is kept out, whatever rights are written down', () => {
    for (const status of ['INVITED', 'DEACTIVATED'] as const)
      expect(settle({ ...luca, status }, certificate)).toEqual({
        settlement: 'CARD',
        reason: 'RIGHT_NOT_GRANTED',
      });
  });

  test('for a service that is never delivered on account', () => {
    expect(reasonOf({}, { ...certificate, isOnAccount: false })).toBe('SERVICE_NOT_ELIGIBLE');
  });

  test('while the access is suspended', () => {
    expect(reasonOf({ activeServiceGroups: [], suspendedServiceGroups: ['POPULATION'] })).toBe(
      'ACCOUNT_SUSPENDED',
    );
  });

  test('as long as the office has not activated the service', () => {
    expect(reasonOf({ activeServiceGroups: [] })).toBe('SERVICE_NOT_ACTIVATED');
  });

  test('without the right to this very service', () => {
    expect(reasonOf({ serviceCodes: ['DEPARTURE_CERTIFICATE'] })).toBe('RIGHT_NOT_GRANTED');
  });
});

test('of all reasons at once the first is told, and each one mended leads to the next', () => {
  const worst = {
    status: 'DEACTIVATED',
    serviceCodes: [],
    activeServiceGroups: [],
    suspendedServiceGroups: ['POPULATION'],
  } as const;
  const never = { ...certificate, isOnAccount: false };
  expect([
    reasonOf(worst, never),
    reasonOf({ ...worst, status: 'ACTIVE' }, never),
    reasonOf({ ...worst, status: 'ACTIVE' }),
    reasonOf({ ...worst, status: 'ACTIVE', suspendedServiceGroups: [] }),
    reasonOf({ serviceCodes: [] }),
    reasonOf({}),
  ]).toEqual([
    'RIGHT_NOT_GRANTED',
    'SERVICE_NOT_ELIGIBLE',
    'ACCOUNT_SUSPENDED',
    'SERVICE_NOT_ACTIVATED',
    'RIGHT_NOT_GRANTED',
    null,
  ]);
});
