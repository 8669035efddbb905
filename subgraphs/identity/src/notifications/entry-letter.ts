import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { LetterBody } from './letter.ts';
import { letterWording } from './letter.wording.ts';
import type { EntryMail } from './mail.ts';
import { dayTextOf, plainLetter } from './plain-letter.ts';

/** A letter on the way into the counter. */
export function entryLetter(mail: EntryMail, locale: Locale): LetterBody {
  const words = letterWording[locale];
  switch (mail.kind) {
    case 'EMAIL_VERIFICATION': {
      const { needsPassword: hint, notTheirPhone, ...said } = words.emailVerification;
      const { phoneHint, needsPassword, link } = mail;
      const closing = phoneHint === undefined ? said.closing : [notTheirPhone];
      const facts = phoneHint === undefined ? [] : [{ label: words.facts.phone, value: phoneHint }];
      return plainLetter({ ...said, closing, ...(needsPassword && { hint }) }, locale, {
        action: link,
        facts,
        values: { day: dayTextOf(mail.expiresAt) },
      });
    }
    case 'ALREADY_REGISTERED':
      return plainLetter(words.alreadyRegistered, locale, {
        action: mail.signInLink,
        other: mail.resetLink,
      });
    case 'PASSWORD_RESET':
      return plainLetter(words.passwordReset, locale, { action: mail.link });
  }
}
