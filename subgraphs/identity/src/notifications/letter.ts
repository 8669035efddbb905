import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import { letterWording } from './letter.wording.ts';
import type { ClaimFacts, Mail } from './mail.ts';

/** Where a letter leads. */
export interface LetterLink {
  readonly label: string;
  readonly address: string;
}

/** A mail in words, before anybody draws it: one thought a member, in the order in which it is read. */
export interface Letter {
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
  /** Between a label and what it names: French has a space before it. */
  readonly colon: string;
  readonly greeting: string;
  readonly signature: string | null;
  readonly footer: readonly string[];
}

/** Puts a mail in words. */
export function letterOf(mail: Mail, locale: Locale): Letter {
  const words = letterWording[locale];
  const { colon, greeting, footer } = words;
  const frame = { colon, greeting, footer };
  switch (mail.kind) {
    case 'EMAIL_VERIFICATION': {
      const { action, ...said } = words.emailVerification;
      return { ...frame, ...said, ...plain, action: { label: action, address: mail.link } };
    }
    case 'ALREADY_REGISTERED': {
      const { action, other, ...said } = words.alreadyRegistered;
      return {
        ...frame,
        ...said,
        ...plain,
        action: { label: action, address: mail.signInLink },
        other: { label: other, address: mail.resetLink },
      };
    }
    case 'PASSWORD_RESET': {
      const { action, ...said } = words.passwordReset;
      return { ...frame, ...said, ...plain, action: { label: action, address: mail.link } };
    }
    case 'PASSWORD_CHANGED':
      return { ...frame, ...words.passwordChanged, ...plain };
    case 'CLAIM_RECEIVED':
      return { ...frame, ...claimLetter(mail, locale, words.claimReceived) };
    case 'CLAIM_ACCEPTED':
      return { ...frame, ...claimLetter(mail, locale, words.claimAccepted) };
    case 'CLAIM_TO_COMPLETE':
      return {
        ...frame,
        ...claimLetter(mail, locale, words.claimToComplete),
        quote: mail.message,
        isTheirTurn: true,
      };
    case 'CLAIM_REFUSED':
      return { ...frame, ...claimLetter(mail, locale, words.claimRefused), quote: mail.message };
  }
}

const plain = { facts: [], signature: null };

/** What every letter about a claim says of itself. `{amount}` and `{form}` stand for the claim's. */
interface ClaimLetterWording {
  readonly subject: string;
  readonly preview: string;
  readonly heading: string;
  readonly opening: readonly string[];
  readonly action: string;
  readonly hint?: string;
  readonly status: string;
  readonly closing: readonly string[];
}

function claimLetter(claim: ClaimFacts, locale: Locale, { action, status, ...said }: ClaimLetterWording) {
  const { facts, signature } = letterWording[locale];
  const title = claim.form.title[locale];
  const amount = formatMoney(claim.totalMinor, 'CHF');
  const fill = (sentence: string) =>
    sentence.replaceAll(/\{(amount|form)\}/g, (_, name) => (name === 'amount' ? amount : title));
  const { start, end } = claim.period;
  const rows = [
    { label: facts.claim, value: title },
    { label: facts.form, value: `${facts.number} ${claim.form.number}` },
    { label: facts.reference, value: claim.reference },
    { label: facts.period, value: start === end ? dayText(start) : `${dayText(start)} – ${dayText(end)}` },
    { label: facts.submittedAt, value: dayText(dayInGeneva(claim.submittedAt)) },
    { label: facts.amount, value: amount },
    { label: facts.status, value: status },
  ];
  return {
    ...said,
    preview: fill(said.preview),
    opening: said.opening.map(fill),
    action: { label: action, address: claim.link },
    facts: rows,
    signature,
  };
}

function dayText(day: string): string {
  const parsed = parseDate(day);
  return parsed.ok ? formatDate(parsed.value) : day;
}

function dayInGeneva(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
}
