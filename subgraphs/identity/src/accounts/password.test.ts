import { expect, test } from 'vitest';
import { hashOfNobody, hashPassword, isPassword } from './password.ts';

const parameters = (passwordHash: string) => passwordHash.split('$').slice(1, 4);

test('keeps a password with argon2id at 19 MiB, two passes, one lane', async () => {
  expect(parameters(await hashPassword('guichet'))).toEqual(['argon2id', 'v=19', 'm=19456,t=2,p=1']);
});

test('an e-mail that nobody has costs the same verification, and no password fits it', async () => {
  expect(parameters(hashOfNobody)).toEqual(parameters(await hashPassword('guichet')));
  expect(await isPassword('guichet', hashOfNobody)).toBe(false);
});

test('knows the password again, on a keyboard that writes é as two characters too', async () => {
  const kept = await hashPassword('clé-de-Genève');
  expect(await isPassword('clé-de-Genève'.normalize('NFD'), kept)).toBe(true);
  expect(await isPassword('cle-de-Geneve', kept)).toBe(false);
});
