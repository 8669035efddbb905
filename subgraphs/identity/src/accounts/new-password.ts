import type { Field, Report, Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { isKnownPassword } from './known-passwords.ts';
import { passwordProblems } from './password.problems.ts';

/** Twelve, since a code follows the password (NIST SP 800-63B asks for eight then); 200 is a sentence with room to spare. */
export const passwordLength = { least: 12, most: 200 } as const;

/**
 * Reads a password that somebody chooses, exactly as it is typed; null when it is refused. There are no rules of
 * composition. `email` is the account's, in lower case, when it is known.
 */
export function readNewPassword(
  typed: Typed,
  field: Field,
  email: string | null,
  report: Report,
): string | null {
  const password = typed ?? '';
  if (password === '') {
    report(sharedProblems.FIELD_REQUIRED, field.path, { label: field.label });
    return null;
  }
  const refusal = refusalOf(password, email);
  if (refusal === null) return password;
  report(passwordProblems[refusal], field.path);
  return null;
}

function refusalOf(password: string, email: string | null): keyof typeof passwordProblems | null {
  const { length } = [...password.normalize('NFKC')];
  if (length < passwordLength.least) return 'PASSWORD_TOO_SHORT';
  if (length > passwordLength.most) return 'PASSWORD_TOO_LONG';
  const plain = password.trim().toLowerCase();
  if (email !== null && (plain === email || plain === email.split('@')[0])) return 'PASSWORD_IS_EMAIL';
  return isKnownPassword(password) ? 'PASSWORD_KNOWN' : null;
}
