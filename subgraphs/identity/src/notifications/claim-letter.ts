import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import type { LetterBody } from './letter.ts';
import { letterWording } from './letter.wording.ts';
import type { ClaimFacts, ClaimMail, ClaimPayment, PartialGrant, ReducedLine } from './mail.ts';
import { dayText, dayTextOf, fill, type PlainWording, plainLetter } from './plain-letter.ts';

/** The same in an SMS, as far as it goes: an officer's words are too long for one, and stand in the e-mail alone. */
export function claimSms(mail: ClaimMail, locale: Locale): string {
  const { reference, link } = mail;
  return fill(letterWording[locale].sms[mail.kind], locale, {
    reference,
    link,
    amount: formatMoney(paidOf(mail), 'CHF'),
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
      return mail.inPart
        ? acceptedInPart(mail, mail.inPart, locale)
        : ofClaim(mail, locale, words.claimAccepted);
    case 'CLAIM_TO_COMPLETE':
      return { ...ofClaim(mail, locale, words.claimToComplete, mail.message), isTheirTurn: true };
    case 'CLAIM_REFUSED':
      return ofClaim(mail, locale, words.claimRefused, mail.message);
    case 'CLAIM_PAID':
      return ofPayment(mail, mail.payment, locale, words.claimPaid, words.facts.paidOn);
    case 'CLAIM_PAYMENT_REJECTED':
      return paymentRejected(mail, locale);
  }
}

/** The bank did not pay: what the person can do stands before everything else. */
function paymentRejected(
  mail: Extract<ClaimMail, { readonly kind: 'CLAIM_PAYMENT_REJECTED' }>,
  locale: Locale,
): LetterBody {
  const { claimPaymentRejected: words, facts } = letterWording[locale];
  const closing = mail.isOfAccount ? words.closing : words.closingSame;
  const said = { ...words, closing };
  const letter = ofPayment(mail, mail.payment, locale, said, facts.refusedOn, mail.reason[locale]);
  return { ...letter, isTheirTurn: true };
}

/** A letter about a payment: beside the claim's facts, what was to be paid, where to and the bank's day. */
function ofPayment(
  claim: ClaimFacts,
  { amountMinor, accountHint, bookedOn }: ClaimPayment,
  locale: Locale,
  words: ClaimLetterWording,
  dayLabel: string,
  quote = '',
): LetterBody {
  const { facts: labels } = letterWording[locale];
  const [paid, day] = [formatMoney(amountMinor, 'CHF'), dayText(bookedOn)];
  const letter = ofClaim(claim, locale, words, quote, { paid, day, account: accountHint });
  const asked = letter.facts.findIndex(({ label }) => label === labels.amount);
  const ofBank = [
    { label: labels.paid, value: paid },
    { label: labels.account, value: accountHint },
    { label: dayLabel, value: day },
  ];
  return { ...letter, facts: letter.facts.toSpliced(asked + 1, 0, ...ofBank) };
}

/** What is paid of a claim: all that is asked, unless an acceptance granted less. */
function paidOf(mail: ClaimMail): bigint {
  if ('payment' in mail) return mail.payment.amountMinor;
  return (mail.kind === 'CLAIM_ACCEPTED' && mail.inPart?.totalMinor) || mail.totalMinor;
}

/** An acceptance that pays less than was asked is also a refusal of the rest: line by line, with its reasons. */
function acceptedInPart(
  claim: ClaimFacts,
  { totalMinor, reductions }: PartialGrant,
  locale: Locale,
): LetterBody {
  const { claimAcceptedInPart: words, facts: labels } = letterWording[locale];
  const granted = formatMoney(totalMinor, 'CHF');
  const quote = reductions.map((line) => reducedLine(line, words.reduced, locale)).join('\n\n');
  const letter = ofClaim(claim, locale, words, quote, { granted });
  const asked = letter.facts.findIndex(({ label }) => label === labels.amount);
  return {
    ...letter,
    facts: letter.facts.toSpliced(asked + 1, 0, { label: labels.granted, value: granted }),
  };
}

function reducedLine(
  { line, servedOn, askedMinor, grantedMinor, reason }: ReducedLine,
  sentence: string,
  locale: Locale,
): string {
  return fill(sentence, locale, {
    line: line[locale],
    day: dayText(servedOn),
    granted: formatMoney(grantedMinor, 'CHF'),
    asked: formatMoney(askedMinor, 'CHF'),
    reason,
  });
}

function ofClaim(
  claim: ClaimFacts,
  locale: Locale,
  { status, ...words }: ClaimLetterWording,
  quote = '',
  more: Readonly<Record<string, string>> = {},
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
  const values = { form, amount, ...more };
  return { ...plainLetter(words, locale, { values, action: claim.link, facts, quote }), signature };
}
