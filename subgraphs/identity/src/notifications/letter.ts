import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { billingLetter } from '../billing-notices/billing-letter.ts';
import type { BillingMail } from '../billing-notices/billing-mail.ts';
import { clientLetter } from '../client-links/client-letter.ts';
import type { ClientMail } from '../client-links/client-mail.ts';
import { requestLetter } from '../request-notices/request-letter.ts';
import type { RequestMail } from '../request-notices/request-mail.ts';
import { webhookLetter } from '../webhooks/webhook-letter.ts';
import type { WebhookMail } from '../webhooks/webhook-mail.ts';
import { claimLetter } from './claim-letter.ts';
import { entryLetter } from './entry-letter.ts';
import { letterWording } from './letter.wording.ts';
import type { ClaimMail, EntryMail, Mail, WorkMail } from './mail.ts';
import { safetyLetter } from './safety-letter.ts';
import { workLetter } from './work-letter.ts';

/** Where a letter leads. */
export interface LetterLink {
  readonly label: string;
  readonly address: string;
}

/** What a letter says of its own matter. */
export interface LetterBody {
  readonly subject: string;
  /** What a list of mails shows after the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly opening: readonly string[];
  /** An officer's words, as they were typed. */
  readonly quote?: string;
  /** Whether it is the person's turn: the quote's line is red then. */
  readonly isTheirTurn?: boolean;
  readonly action?: LetterLink;
  readonly other?: LetterLink;
  /** Under the action, in small. */
  readonly hint?: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly closing: readonly string[];
  readonly signature: string | null;
  /** Who writes, where it is another office than the counter's own. */
  readonly footer?: readonly string[];
}

/** A mail in words, before anybody draws it: one thought a member, in the order in which it is read. */
export interface Letter extends LetterBody {
  /** Between a label and what it names: French has a space before it. */
  readonly colon: string;
  readonly greeting: string;
  readonly footer: readonly string[];
}

/** Puts a mail in words. */
export function letterOf(mail: Mail, locale: Locale, publicUrl: string | null): Letter {
  const { hello, colon, greeting, footer } = letterWording[locale];
  const body = bodyOf(mail, locale, publicUrl);
  return { colon, greeting, footer, ...body, opening: [hello, ...body.opening] };
}

function bodyOf(mail: Mail, locale: Locale, publicUrl: string | null): LetterBody {
  if (isOfClaim(mail)) return claimLetter(mail, locale);
  if (isOfBilling(mail)) return billingLetter(mail, locale);
  if (isOfClient(mail)) return clientLetter(mail, locale);
  if (isOfRequest(mail)) return requestLetter(mail, locale);
  if (isOfWebhook(mail)) return webhookLetter(mail, locale);
  if (isOfEntry(mail)) return entryLetter(mail, locale);
  if (isOfWork(mail)) return workLetter(mail, locale);
  return safetyLetter(mail, locale, publicUrl);
}

function isOfClaim(mail: Mail): mail is ClaimMail {
  return mail.kind.startsWith('CLAIM_');
}

function isOfBilling(mail: Mail): mail is BillingMail {
  return mail.kind.startsWith('BILLING_');
}

function isOfClient(mail: Mail): mail is ClientMail {
  return mail.kind.startsWith('CLIENT_');
}

function isOfRequest(mail: Mail): mail is RequestMail {
  return mail.kind.startsWith('REQUEST_');
}

function isOfWebhook(mail: Mail): mail is WebhookMail {
  return mail.kind.startsWith('WEBHOOK_');
}

function isOfEntry(mail: Mail): mail is EntryMail {
  return ['EMAIL_VERIFICATION', 'ALREADY_REGISTERED', 'PASSWORD_RESET'].includes(mail.kind);
}

function isOfWork(mail: Mail): mail is WorkMail {
  return /^(MEMBER|SERVICE_ACCESS|PROVIDER|ROLE)_/.test(mail.kind);
}
