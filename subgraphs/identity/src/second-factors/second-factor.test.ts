import { expect, test } from 'vitest';
import { inGroups, makeAuthenticator, stepOf } from './authenticator.ts';
import { readAssertion, readCreation } from './passkey-answer.ts';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts';

const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

test('an authenticator’s codes are those of RFC 6238, good a step before and after their own', async () => {
  // The RFC's SHA-1 secret « 12345678901234567890 » at 59 s shows 94287082: the last six of it.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  for (const [seconds, step] of [
    [59, 1],
    [30, 1],
    [0, 1],
    [89, 1],
    [90, null],
    [120, null],
  ] as const)
    expect(await stepOf(secret, '287082', at(seconds)), `${seconds} s`).toBe(step);
});

test('a secret has 160 bits, is shown in groups of four, and is never the same', () => {
  const { secret } = makeAuthenticator('claire@exemple.ch');
  expect(inGroups(secret)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  expect(makeAuthenticator('claire@exemple.ch').secret).not.toBe(secret);
});

test('a recovery code is read however it is typed, and nothing else is one', () => {
  const code = makeRecoveryCode();
  const letters = code.replace('-', '');
  for (const typed of [code, letters, code.toUpperCase(), ` ${code.replace('-', ' ')} `])
    expect(readRecoveryCode(typed)).toBe(letters);
  expect(readRecoveryCode('OIL00-00000')).toBe('0110000000');
  for (const typed of ['', '123456', letters.slice(1), `${letters}0`, 'uuuuu-uuuuu', 'éeeee-eeeee'])
    expect(readRecoveryCode(typed)).toBeNull();
});

test('what is no answer of a browser is read as none, however it is wrong', () => {
  const wrong = [null, '', '{', '[]', 'null', '{"id":"x"}', JSON.stringify('x'.repeat(20_000))];
  for (const typed of wrong) expect([readCreation(typed), readAssertion(typed)]).toEqual([null, null]);
  const envelope = { id: 'AA', rawId: 'AA', type: 'public-key', extra: 1 };
  const shown = { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' };
  const assertion = (response: object) => readAssertion(JSON.stringify({ ...envelope, response }));
  expect(assertion({ ...shown, userHandle: null })?.response).toEqual(shown);
  expect(assertion({ ...shown, signature: 'A+A' })).toBeNull();
  const made = { clientDataJSON: 'AA', attestationObject: 'AA', transports: ['internal'] };
  expect(readCreation(JSON.stringify({ ...envelope, response: made }))?.response).toEqual(made);
});
