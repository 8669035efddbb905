import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { LetterBody } from '../notifications/letter.ts';
import { plainLetter } from '../notifications/plain-letter.ts';
import { webhookWording } from './webhook.wording.ts';
import type { WebhookMail } from './webhook-mail.ts';

/** A letter about an address that is told nothing any more. What people typed stands among the facts. */
export function webhookLetter({ kind, organisation, host, link }: WebhookMail, locale: Locale): LetterBody {
  const { facts: labels, letters } = webhookWording[locale];
  const facts = [
    { label: labels.organisation, value: organisation },
    { label: labels.host, value: host },
  ];
  return { ...plainLetter(letters[kind], locale, { action: link, facts }), isTheirTurn: true };
}
