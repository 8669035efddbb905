import { randomInt } from 'node:crypto';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { AccountId } from '../accounts/account.ts';

/** How many codes are made at once. */
export const codesMade = 10;

/** Crockford's Base32: no letter that is taken for a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 10;

/** Fifty bits that nobody can foresee, as they are written down: `k7m2p-9xq4d`. */
export function makeRecoveryCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, length / 2)}-${letters.slice(length / 2)}`;
}

/** What was typed, if it may be a recovery code: in capitals, with spaces, with an O for a 0 all the same. Null otherwise. */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return letters.length === length && [...letters].every((letter) => alphabet.includes(letter))
    ? letters
    : null;
}

/** What is kept of a code. It is bound to its account. */
export function recoveryFingerprint(vault: Vault, accountId: AccountId, code: string): string {
  return vault.fingerprint('identity.recovery-code', `${accountId} ${readRecoveryCode(code) ?? ''}`);
}
