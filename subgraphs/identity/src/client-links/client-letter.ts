import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { LetterBody } from '../notifications/letter.ts';
import { dayTextOf, fill, plainLetter } from '../notifications/plain-letter.ts';
import { clientWording } from './client.wording.ts';
import type { ClientMail } from './client-mail.ts';

/** A letter to a client of a provider: the provider stands among the facts, never in a sentence or a subject. */
export function clientLetter(mail: ClientMail, locale: Locale): LetterBody {
  const { facts: labels, letters, signature, footer } = clientWording[locale];
  const letter = plainLetter(letters[mail.kind], locale, {
    action: mail.link,
    facts: [
      { label: labels.provider, value: mail.provider },
      { label: labels.town, value: mail.town },
    ],
    ...('expiresAt' in mail && { values: { day: dayTextOf(mail.expiresAt) } }),
  });
  return { ...letter, signature, footer, isTheirTurn: true };
}

/** The same in an SMS. The name of a provider is anybody's words: it stays on the page that the link leads to. */
export function clientSms({ kind, link }: ClientMail, locale: Locale): string {
  return fill(clientWording[locale].sms[kind], locale, { link });
}
