import { expect, test } from 'vitest';
import { activationStanding, isMandateExpired, judgeStep, standingOf } from './link-standing.ts';

const noon = Temporal.Instant.from('2026-11-29T12:00:00Z');
const justBefore = noon.subtract({ milliseconds: 1 });
const mandate = { acceptedAt: Temporal.Instant.from('2026-11-01T09:00:00Z'), lastUsedOn: null };

test('an activation is open until the last millisecond of its seven days, and not at their end', () => {
  const sent = { status: 'ACTIVATION_SENT' as const, activationExpiresAt: noon };
  expect(standingOf(sent, null, justBefore)).toBe('ACTIVATION_SENT');
  expect(standingOf(sent, null, noon)).toBe('EXPIRED');
  const link = { status: 'ACTIVATION_SENT' as const, expiresAt: noon, usedAt: null, replacedAt: null };
  expect(activationStanding(link, justBefore)).toBe('OPEN');
  expect(activationStanding(link, noon)).toBe('EXPIRED');
});

test('an activation link that was used or replaced stays so, however old it is', () => {
  const link = { status: 'ACTIVATION_SENT' as const, expiresAt: noon, usedAt: null, replacedAt: null };
  const later = noon.add({ hours: 1 });
  expect(activationStanding({ ...link, usedAt: noon }, later)).toBe('USED');
  expect(activationStanding({ ...link, replacedAt: noon }, justBefore)).toBe('USED');
  expect(activationStanding({ ...link, status: 'REQUESTED' }, justBefore)).toBe('USED');
});

test('a mandate is void 36 months after the day of its last debit, by the day in Geneva', () => {
  const used = { ...mandate, lastUsedOn: '2026-11-30' };
  expect(isMandateExpired(used, Temporal.Instant.from('2029-11-29T22:59:59.999Z'))).toBe(false);
  expect(isMandateExpired(used, Temporal.Instant.from('2029-11-29T23:00:00Z'))).toBe(true);
});

test('a mandate that was never used is void 36 months after it was accepted', () => {
  expect(isMandateExpired(mandate, Temporal.Instant.from('2029-10-31T22:59:59Z'))).toBe(false);
  expect(isMandateExpired(mandate, Temporal.Instant.from('2029-10-31T23:00:00Z'))).toBe(true);
});

test('a void mandate shows on an active link, and not on one that waits, is blocked or is closed', () => {
  const facts = (status: 'ACTIVE' | 'REQUESTED' | 'BLOCKED' | 'ENDED' | 'REFUSED') => ({
    status,
    activationExpiresAt: null,
  });
  const then = Temporal.Instant.from('2030-01-01T00:00:00Z');
  expect(standingOf(facts('ACTIVE'), mandate, noon)).toBe('ACTIVE');
  expect(standingOf(facts('ACTIVE'), mandate, then)).toBe('MANDATE_EXPIRED');
  expect(standingOf(facts('ACTIVE'), null, noon)).toBe('MANDATE_EXPIRED');
  for (const status of ['REQUESTED', 'BLOCKED', 'ENDED', 'REFUSED'] as const)
    expect(standingOf(facts(status), mandate, then)).toBe(status);
});

test.each([
  ['accept', 'REQUESTED', 'OPEN'],
  ['accept', 'MANDATE_EXPIRED', 'OPEN'],
  ['accept', 'ACTIVE', 'TAKEN'],
  ['accept', 'REFUSED', 'CLOSED'],
  ['accept', 'BLOCKED', 'CLOSED'],
  ['accept', 'ACTIVATION_SENT', 'CLOSED'],
  ['refuse', 'REQUESTED', 'OPEN'],
  ['refuse', 'REFUSED', 'TAKEN'],
  ['refuse', 'ACTIVE', 'CLOSED'],
  ['end', 'ACTIVE', 'OPEN'],
  ['end', 'BLOCKED', 'OPEN'],
  ['end', 'MANDATE_EXPIRED', 'OPEN'],
  ['end', 'ENDED', 'TAKEN'],
  ['end', 'REQUESTED', 'CLOSED'],
] as const)('to %s a link that is %s is %s', (verb, standing, judged) => {
  expect(judgeStep(verb, standing)).toBe(judged);
});
