import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import { letterOf } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

/** What a mail tells of a claim. */
export interface ClaimFacts {
  /** The page where the person goes on: the claim, or its correction. */
  readonly link: string;
  readonly reference: string;
  readonly form: { readonly number: string; readonly title: Wording };
  readonly period: { readonly start: string; readonly end: string };
  readonly submittedAt: Temporal.Instant;
  readonly totalMinor: bigint;
}

/** Every mail that the counter writes, as data. */
export type Mail =
  | { readonly kind: 'EMAIL_VERIFICATION'; readonly link: string }
  | { readonly kind: 'ALREADY_REGISTERED'; readonly signInLink: string; readonly resetLink: string }
  | { readonly kind: 'PASSWORD_RESET'; readonly link: string }
  | { readonly kind: 'PASSWORD_CHANGED' }
  | ({ readonly kind: 'CLAIM_RECEIVED' | 'CLAIM_ACCEPTED' } & ClaimFacts)
  /** `message` is the officer's, as he typed it. */
  | ({ readonly kind: 'CLAIM_TO_COMPLETE' | 'CLAIM_REFUSED'; readonly message: string } & ClaimFacts);

/** A mail in the person's language, the same words twice: as text alone, and drawn. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function composeMail(mail: Mail, locale: Locale): ComposedMail {
  const letter = letterOf(mail, locale);
  return { subject: letter.subject, text: letterText(letter), html: letterHtml(letter, locale) };
}
