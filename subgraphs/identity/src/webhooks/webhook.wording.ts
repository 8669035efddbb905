import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { PlainWording } from '../notifications/plain-letter.ts';
import type { WebhookMail } from './webhook-mail.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { fr } from './wording/fr.ts';
import { it } from './wording/it.ts';

/** What letters about addresses of programs say in a language. */
export interface WebhookWording {
  readonly facts: Readonly<Record<'organisation' | 'host', string>>;
  readonly letters: Readonly<Record<WebhookMail['kind'], PlainWording>>;
}

export const webhookWording: Readonly<Record<Locale, WebhookWording>> = { fr, de, it, en };
