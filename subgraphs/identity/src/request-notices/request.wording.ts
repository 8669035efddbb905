import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { PlainWording } from '../notifications/plain-letter.ts';
import type { RequestMatter } from './request-mail.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { fr } from './wording/fr.ts';
import { it } from './wording/it.ts';

/** What notices about payment requests say in a language. */
export interface RequestWording {
  readonly signature: string;
  readonly footer: readonly string[];
  readonly facts: Readonly<
    Record<'provider' | 'invoice' | 'period' | 'total' | 'share' | 'advance' | 'until', string>
  >;
  /** A moment with its zone: clients live overseas too. */
  readonly inGeneva: string;
  readonly letters: Readonly<Record<RequestMatter, PlainWording>>;
  /** The same to who prefers SMS. No word of it is a provider's. */
  readonly sms: Readonly<Record<RequestMatter, string>>;
}

export const requestWording: Readonly<Record<Locale, RequestWording>> = { fr, de, it, en };
