import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { isKnownPassword } from './known-passwords.ts';
import { passwordLength, readNewPassword } from './new-password.ts';

const label = { fr: 'Mot de passe', de: 'Passwort', it: 'Password', en: 'Password' };
function refusalOf(typed: string | null, email: string | null = 'anouk.rey-genequand@exemple.ch') {
  const problems: Problem[] = [];
  const password = readNewPassword(typed, { path: ['password'], label }, email, gather(problems, 'fr'));
  expect(password === null).toBe(problems.length > 0);
  return problems[0]?.code ?? null;
}
/** A text that is on no list. */
const unknown = (length: number) => 'Chouette à Genève ! '.repeat(20).slice(0, length);

describe('a new password', () => {
  test('has 12 to 200 characters', () => {
    const { least, most } = passwordLength;
    expect(refusalOf(unknown(least - 1))).toBe('PASSWORD_TOO_SHORT');
    expect(refusalOf(unknown(least))).toBeNull();
    expect(refusalOf(`${unknown(most - 1)}x`)).toBeNull();
    expect(refusalOf(unknown(most + 1))).toBe('PASSWORD_TOO_LONG');
  });

  test('is counted in characters, on every keyboard alike', () => {
    expect(refusalOf('éàüöèéàüöèé'.normalize('NFD'))).toBe('PASSWORD_TOO_SHORT');
    expect(refusalOf('🦉🏔️ la nuit venue')).toBeNull();
  });

  test('is required, and kept as typed', () => {
    expect(refusalOf(null)).toBe('FIELD_REQUIRED');
    expect(refusalOf('')).toBe('FIELD_REQUIRED');
    const problems: Problem[] = [];
    const report = gather(problems, 'fr');
    expect(readNewPassword('  deux espaces devant', { path: [], label }, null, report)).toBe(
      '  deux espaces devant',
    );
  });

  test('is not the e-mail address, nor what stands before its @', () => {
    expect(refusalOf('Anouk.Rey-Genequand@exemple.ch')).toBe('PASSWORD_IS_EMAIL');
    expect(refusalOf('anouk.rey-genequand')).toBe('PASSWORD_IS_EMAIL');
    expect(refusalOf('anouk.rey-genequand@exemple.ch', null)).toBeNull();
  });

  test('is refused when it is known from a leak', () => {
    expect(refusalOf('1qaz2wsx3edc')).toBe('PASSWORD_KNOWN');
  });
});

test.each([
  'password1234',
  'Administrator',
  'motherfucker',
  'AZERTYAZERTY',
  'aaaaaaaaaaaa',
  'abcabcabcabcabc',
  'Sonnenschein26!',
  '!!Superman2024',
  '123456789012',
])('%s is known', (password) => {
  expect(isKnownPassword(password)).toBe(true);
});

test.each([
  'guichet-de-demonstration',
  'une phrase de passe',
  'sunshine over the lake at seven',
  'password and a whole sentence more',
  'love-8273-649-1873',
  'xK9#mQ2$vL7@pR4!',
  'correct horse battery staple',
])('%s is not known', (password) => {
  expect(isKnownPassword(password)).toBe(false);
});
