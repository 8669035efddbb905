import { dictionary } from '@zxcvbn-ts/language-common';

/** Passwords that became known by leaks, in lower case. */
const known: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** How many digits and signs around a known password are guessed along with it: `password2024!`. */
const guessedAround = 6;

/**
 * Whether whoever guesses passwords tries this one early: it is known from a leak, alone, repeated (`azertyazerty`), or
 * with a few digits and signs around it.
 */
export function isKnownPassword(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const repeated = /^(.+?)\1+$/su.exec(plain)?.[1];
  if (known.has(plain) || (repeated !== undefined && (known.has(repeated) || repeated.length <= 3)))
    return true;
  const bare = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return plain.length - bare.length <= guessedAround && known.has(bare);
}
