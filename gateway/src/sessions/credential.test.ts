import { expect, test } from 'vitest';
import { credentialHash, readCredential } from './credential.ts';

test.each([
  ['nothing', undefined, undefined, { kind: 'NOBODY' }],
  ['an empty cookie', '', undefined, { kind: 'NOBODY' }],
  ['a cookie', 'abc', undefined, { kind: 'SESSION', token: 'abc' }],
  ['a bearer token', undefined, 'Bearer a.b-c_d', { kind: 'BEARER', token: 'a.b-c_d' }],
  ['a bearer token in small letters', undefined, 'bearer abc', { kind: 'BEARER', token: 'abc' }],
  ['both', 'abc', 'Bearer def', { kind: 'BOTH' }],
  ['another scheme', undefined, 'Basic abc', { kind: 'MALFORMED' }],
  ['a passport from outside', undefined, 'Passport abc', { kind: 'MALFORMED' }],
  ['two tokens', undefined, 'Bearer a b', { kind: 'MALFORMED' }],
])('reads %s', (_what, cookie, authorization, expected) => {
  expect(readCredential(cookie, authorization)).toEqual(expected);
});

test('a session and a bearer token of the same text are remembered apart', () => {
  const [session, bearer] = (['SESSION', 'BEARER'] as const).map((kind) =>
    credentialHash({ kind, token: 'abc' }),
  );
  expect(session).not.toBe(bearer);
  expect(session).not.toContain('abc');
});
