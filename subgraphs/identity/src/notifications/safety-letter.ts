import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { LetterBody } from './letter.ts';
import type { SafetyMail } from './mail.ts';
import { dayTextOf, type Matter, momentInGeneva, plainLetter } from './plain-letter.ts';
import { type SafetyWording, safetyWording } from './safety.wording.ts';

/** A letter that lets a person notice what happened to his account: what, when, and what to do if it wasn't he. */
export function safetyLetter(mail: SafetyMail, locale: Locale, publicUrl: string | null): LetterBody {
  const words = safetyWording[locale];
  const said = { ...words.doors[doorOf(mail)], ...words.letters[mail.kind] };
  return plainLetter(said, locale, { ...addressesOf(mail, publicUrl), ...matterOf(mail, words, locale) });
}

/** Which way out a letter offers to who didn't do what it tells. */
type Door = keyof SafetyWording['doors'];

function doorOf({ kind }: SafetyMail): Door {
  switch (kind) {
    case 'EMAIL_CHANGE':
    case 'EMAIL_TAKEN':
    case 'DATA_EXPORT_READY':
      return 'own';
    case 'EMAIL_CHANGED':
    case 'ACCOUNT_CLOSED':
      return 'call';
    case 'PASSWORD_CHANGED':
      return 'password';
    case 'BANK_ACCOUNT_ADDED':
    case 'BANK_ACCOUNT_CHANGED':
    case 'BANK_ACCOUNT_REMOVED':
      return 'bank';
    default:
      return 'safety';
  }
}

/** Where the letter leads: the link that it brings, else the page of the counter that its door names. */
function addressesOf(mail: SafetyMail, publicUrl: string | null): Pick<Matter, 'action' | 'other'> {
  if ('signInLink' in mail) return { action: mail.signInLink, other: mail.resetLink };
  const page = (path: string) => publicUrl && `${publicUrl}${path}`;
  const reset = page('/mot-de-passe-oublie');
  if ('link' in mail) return { action: mail.link, other: reset };
  switch (doorOf(mail)) {
    case 'safety':
      return { action: page('/compte/securite'), other: reset };
    case 'bank':
      return { action: page('/compte/banque'), other: reset };
    case 'password':
      return { action: reset };
    default:
      return {};
  }
}

function matterOf(mail: SafetyMail, { facts, factors }: SafetyWording, locale: Locale): Matter {
  switch (mail.kind) {
    case 'EMAIL_CHANGE_ASKED':
    case 'EMAIL_CHANGED':
      return { facts: [{ label: facts.newEmail, value: mail.newEmailHint }] };
    case 'MOBILE_PHONE_CHANGED':
      return { facts: [{ label: facts.phone, value: mail.phoneHint }] };
    case 'SECOND_FACTOR_ADDED':
    case 'SECOND_FACTOR_REMOVED':
      return { facts: [{ label: factors[mail.factor], value: mail.name }] };
    case 'RECOVERY_CODE_USED':
      return { values: { left: mail.left } };
    case 'NEW_SIGN_IN':
      return {
        facts: [
          { label: facts.at, value: momentInGeneva(mail.at, locale) },
          { label: facts.device, value: mail.device ?? facts.unknownDevice },
        ],
      };
    case 'BANK_ACCOUNT_ADDED':
    case 'BANK_ACCOUNT_CHANGED':
    case 'BANK_ACCOUNT_REMOVED':
      return { facts: [{ label: facts.iban, value: mail.ibanHint }] };
    case 'MANDATE_GIVEN':
      return {
        facts: [
          { label: facts.mandate, value: mail.reference },
          { label: facts.creditor, value: mail.creditor },
          { label: facts.iban, value: mail.ibanHint },
        ],
      };
    case 'DATA_EXPORT_READY':
      return { values: { day: dayTextOf(mail.expiresAt) } };
    default:
      return {};
  }
}
