import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import type { LetterBody } from './letter.ts';
import { letterWording } from './letter.wording.ts';
import type { ClaimFacts, ClaimMail } from './mail.ts';
import { dayText, dayTextOf, fill, type PlainWording, plainLetter } from './plain-letter.ts';

/** The same in an SMS, as far as it goes: an officer's words are too long for one, and stand in the e-mail alone. */
export function claimSms(mail: ClaimMail, locale: Locale): string {
  const { reference, link } = mail;
  return fill(letterWording[locale].sms[mail.kind], locale, {
    reference,
    link,
    amount: formatMoney(mail.totalMinor, 'CHF'),
  });
}

/** What every letter about a claim says of itself. */
interface ClaimLetterWording extends PlainWording {
  readonly status: string;
}

/** A letter about a claim: its facts, and where it goes on. */
export function claimLetter(mail: ClaimMail, locale: Locale): LetterBody {
  const words = letterWording[locale];
  switch (mail.kind) {
    case 'CLAIM_RECEIVED':
      return ofClaim(mail, locale, words.claimReceived);
    case 'CLAIM_ACCEPTED':
      return ofClaim(mail, locale, words.claimAccepted);
    case 'CLAIM_TO_COMPLETE':
      return { ...ofClaim(mail, locale, words.claimToComplete, mail.message), isTheirTurn: true };
    case 'CLAIM_REFUSED':
      return ofClaim(mail, locale, words.claimRefused, mail.message);
  }
}

function ofClaim(
  claim: ClaimFacts,
  locale: Locale,
  { status, ...words }: ClaimLetterWording,
  quote = '',
): LetterBody {
  const { facts: labels, signature } = letterWording[locale];
  const { start, end } = claim.period;
  const form = claim.form.title[locale];
  const amount = formatMoney(claim.totalMinor, 'CHF');
  const facts = [
    { label: labels.claim, value: form },
    { label: labels.form, value: `${labels.number} ${claim.form.number}` },
    { label: labels.reference, value: claim.reference },
    { label: labels.period, value: start === end ? dayText(start) : `${dayText(start)} – ${dayText(end)}` },
    { label: labels.submittedAt, value: dayTextOf(claim.submittedAt) },
    { label: labels.amount, value: amount },
    { label: labels.status, value: status },
  ];
  const values = { form, amount };
  return { ...plainLetter(words, locale, { values, action: claim.link, facts, quote }), signature };
}
