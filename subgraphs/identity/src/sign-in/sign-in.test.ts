import { expect, test } from 'vitest';
import {
  type Challenge,
  codesPerSignIn,
  phoneHint,
  resendStanding,
  standing,
  triesPerCode,
} from './sign-in.ts';

const noon = Temporal.Instant.from('2026-11-21T12:00:00Z');
const challenge = (some: Partial<Challenge> = {}): Challenge => ({
  tries: 0,
  codes: 1,
  expiresAt: noon.add({ minutes: 10 }),
  resendAvailableAt: noon.add({ minutes: 1 }),
  usedAt: null,
  ...some,
});

test('a code is accepted until the last millisecond of its life, and not at its end', () => {
  expect(standing(challenge(), noon.add({ minutes: 10 }).subtract({ milliseconds: 1 }))).toBe('OPEN');
  expect(standing(challenge(), noon.add({ minutes: 10 }))).toBe('EXPIRED');
});

test('a code stands five tries', () => {
  expect(standing(challenge({ tries: triesPerCode - 1 }), noon)).toBe('OPEN');
  expect(standing(challenge({ tries: triesPerCode }), noon)).toBe('USED_UP');
});

test('a used code stays used, whatever else is true of it', () => {
  const used = challenge({ usedAt: noon, tries: triesPerCode });
  expect(standing(used, noon.add({ hours: 1 }))).toBe('USED');
  expect(resendStanding(used, noon.add({ hours: 1 }))).toBe('USED');
});

test('a new code may be asked for after a minute, not a millisecond before', () => {
  expect(resendStanding(challenge(), noon.add({ minutes: 1 }).subtract({ milliseconds: 1 }))).toBe(
    'TOO_EARLY',
  );
  expect(resendStanding(challenge(), noon.add({ minutes: 1 }))).toBe('OPEN');
});

test('a new code mends one that is used up, and not a sign-in that has expired', () => {
  expect(resendStanding(challenge({ tries: triesPerCode }), noon.add({ minutes: 2 }))).toBe('OPEN');
  expect(resendStanding(challenge(), noon.add({ minutes: 10 }))).toBe('EXPIRED');
});

test('a sign-in asks for five codes and not for six', () => {
  const later = noon.add({ minutes: 2 });
  expect(resendStanding(challenge({ codes: codesPerSignIn - 1 }), later)).toBe('OPEN');
  expect(resendStanding(challenge({ codes: codesPerSignIn }), later)).toBe('TOO_MANY');
});

test('the hint tells the last two digits and no more', () => {
  expect(phoneHint('+41790000147')).toBe('•• 47');
});
