import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { PlainWording } from '../notifications/plain-letter.ts';
import type { ClientMail } from './client-mail.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { fr } from './wording/fr.ts';
import { it } from './wording/it.ts';

/** What letters to clients of providers say in a language. */
export interface ClientWording {
  /** The providers' office's. */
  readonly signature: string;
  readonly footer: readonly string[];
  readonly facts: Readonly<Record<'provider' | 'town', string>>;
  readonly sms: Readonly<Record<ClientMail['kind'], string>>;
  readonly letters: Readonly<Record<ClientMail['kind'], PlainWording>>;
}

export const clientWording: Readonly<Record<Locale, ClientWording>> = { fr, de, it, en };
