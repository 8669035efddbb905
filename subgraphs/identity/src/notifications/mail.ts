import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import type { Office, Role } from '../accounts/account.ts';
import type { BillingMail } from '../billing-notices/billing-mail.ts';
import type { ClientMail } from '../client-links/client-mail.ts';
import type { RequestMail } from '../request-notices/request-mail.ts';
import type { WebhookMail } from '../webhooks/webhook-mail.ts';
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

/** A line of a claim of which the office grants less than was asked. `reason` is the officer's, as he typed it. */
export interface ReducedLine {
  /** What the line is about. */
  readonly line: Wording;
  /** Its first day. */
  readonly servedOn: string;
  readonly askedMinor: bigint;
  readonly grantedMinor: bigint;
  readonly reason: string;
}

/** What the office grants of a claim, where it isn't everything. */
export interface PartialGrant {
  readonly totalMinor: bigint;
  readonly reductions: readonly ReducedLine[];
}

/** A payment of a claim as the bank treated it. */
export interface ClaimPayment {
  readonly amountMinor: bigint;
  /** `CH•• … 957`: a mailbox is read by others too. */
  readonly accountHint: string;
  /** The bank's day. */
  readonly bookedOn: string;
}

/** A mail about a claim. `message` is the officer's, as he typed it; `inPart` says what is granted when it isn't everything. */
export type ClaimMail =
  | ({ readonly kind: 'CLAIM_RECEIVED' } & ClaimFacts)
  | ({ readonly kind: 'CLAIM_ACCEPTED'; readonly inPart?: PartialGrant | null } & ClaimFacts)
  | ({ readonly kind: 'CLAIM_PAID'; readonly payment: ClaimPayment } & ClaimFacts)
  | ({
      readonly kind: 'CLAIM_PAYMENT_REJECTED';
      readonly payment: ClaimPayment;
      /** The bank's, in plain words. */
      readonly reason: Wording;
      /** Whether it takes another account. */
      readonly isOfAccount: boolean;
    } & ClaimFacts)
  | ({ readonly kind: 'CLAIM_TO_COMPLETE' | 'CLAIM_REFUSED'; readonly message: string } & ClaimFacts);

/** A mail on the way into the counter. */
export type EntryMail =
  | {
      readonly kind: 'EMAIL_VERIFICATION';
      readonly link: string;
      /** Until when the link is good. */
      readonly expiresAt: Temporal.Instant;
      /** The telephone that the registration named, `•• 01`: who didn't register knows it is not his, and leaves the link alone. */
      readonly phoneHint?: string;
      /** Whether the link asks for the password that was chosen with the registration. */
      readonly needsPassword?: boolean;
    }
  | { readonly kind: 'ALREADY_REGISTERED'; readonly signInLink: string; readonly resetLink: string }
  | { readonly kind: 'PASSWORD_RESET'; readonly link: string };

/** A second way to prove who one is. */
export type FactorKind = 'PASSKEY' | 'AUTHENTICATOR';

/**
 * A mail that a person gets so that he notices what somebody else would do with his account. It always goes by e-mail, and
 * bears hints of what changed, never the thing itself: a mailbox is read by others too.
 */
export type SafetyMail =
  | { readonly kind: 'PASSWORD_CHANGED' }
  | { readonly kind: 'EMAIL_CHANGE'; readonly link: string }
  | { readonly kind: 'EMAIL_CHANGE_ASKED' | 'EMAIL_CHANGED'; readonly newEmailHint: string }
  | { readonly kind: 'EMAIL_TAKEN'; readonly signInLink: string; readonly resetLink: string }
  | { readonly kind: 'MOBILE_PHONE_CHANGED'; readonly phoneHint: string }
  | {
      readonly kind: 'SECOND_FACTOR_ADDED' | 'SECOND_FACTOR_REMOVED';
      readonly factor: FactorKind;
      /** As the person named it. */
      readonly name: string;
    }
  | { readonly kind: 'RECOVERY_CODES_MADE' }
  /** `left`: how many codes are not used yet. */
  | { readonly kind: 'RECOVERY_CODE_USED'; readonly left: number }
  | {
      readonly kind: 'NEW_SIGN_IN';
      /** Browser and system in words, as far as they are known. */
      readonly device: string | null;
      readonly at: Temporal.Instant;
      readonly link: string;
    }
  | {
      readonly kind: 'BANK_ACCOUNT_ADDED' | 'BANK_ACCOUNT_CHANGED' | 'BANK_ACCOUNT_REMOVED';
      /** `CH•• … 957`. */
      readonly ibanHint: string;
    }
  | {
      readonly kind: 'MANDATE_GIVEN';
      /** The mandate's unique reference, which the bank's statement names. */
      readonly reference: string;
      /** Who debits, with his identifier. */
      readonly creditor: string;
      /** `FR•• … 189`. */
      readonly ibanHint: string;
    }
  | { readonly kind: 'DATA_EXPORT_READY'; readonly link: string; readonly expiresAt: Temporal.Instant }
  | { readonly kind: 'ACCOUNT_CLOSED' };

/** A mail about an organisation, or about what a person may do at an office. `reason` is the officer's, as he typed it. */
export type WorkMail =
  | {
      readonly kind: 'MEMBER_INVITATION';
      readonly organisation: string;
      readonly invitedBy: string;
      readonly isManager: boolean;
      readonly link: string;
      readonly expiresAt: Temporal.Instant;
    }
  | { readonly kind: 'MEMBER_RIGHTS_CHANGED'; readonly organisation: string; readonly link: string }
  | { readonly kind: 'MEMBER_REMOVED'; readonly organisation: string }
  | {
      readonly kind: 'SERVICE_ACCESS_REQUESTED' | 'SERVICE_ACCESS_ACTIVATED';
      readonly organisation: string;
      readonly link: string;
    }
  | {
      readonly kind: 'SERVICE_ACCESS_REFUSED' | 'SERVICE_ACCESS_SUSPENDED';
      readonly organisation: string;
      readonly reason: string;
      readonly link: string;
    }
  | {
      readonly kind: 'PROVIDER_APPLIED' | 'PROVIDER_ADMITTED';
      readonly organisation: string;
      readonly link: string;
    }
  | {
      readonly kind: 'PROVIDER_REFUSED' | 'PROVIDER_SUSPENDED';
      readonly organisation: string;
      readonly reason: string;
      readonly link: string;
    }
  | { readonly kind: 'ROLE_GRANTED' | 'ROLE_REVOKED'; readonly office: Office; readonly role: Role };

/** Every mail that the counter writes, as data. */
export type Mail =
  | BillingMail
  | ClaimMail
  | ClientMail
  | EntryMail
  | RequestMail
  | SafetyMail
  | WebhookMail
  | WorkMail;

/** A mail in the person's language, the same words twice: as text alone, and drawn. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** @param publicUrl Where people reach the counter, for links that every mail of a kind bears alike; null leaves them out. */
export function composeMail(mail: Mail, locale: Locale, publicUrl: string | null = null): ComposedMail {
  const letter = letterOf(mail, locale, publicUrl);
  return { subject: letter.subject, text: letterText(letter), html: letterHtml(letter, locale) };
}
