import { type CardPayment, type CardPaymentVerb, type CardReason, mayTake } from './card-payment.ts';
import type { PartnerOperation, PartnerTransaction, PartnerVerdict } from './payment-partner.ts';

/** Why the partner is asked now. */
export const settleTriggers = [
  /** The person came back, or the partner says that it failed. */
  'RETURN',
  /** The partner says that it succeeded. */
  'PAID',
  /** Nobody called: once after the page has closed, and once before the partner forgets it. */
  'SAFETY',
  /** The partner has forgotten the page: what he took, he still tells. */
  'LAST_LOOK',
  /** A step that should have been taken by now. */
  'RESUME',
  /** Finance wants to know. */
  'FINANCE',
] as const;

export type SettleTrigger = (typeof settleTriggers)[number];

/** More questions of what became of a page than any course of events needs; a person who reloads would ask for ever. */
export const mostAsserts = 12;

/** What the partner is to be asked about a payment; null for nothing. */
export function nextQuestion(
  { status }: Pick<CardPayment, 'status'>,
  trigger: SettleTrigger,
  asserts: number,
): 'ASSERT' | 'CAPTURE' | 'CANCEL' | 'INQUIRE' | null {
  if (status === 'AUTHORISED') return 'CAPTURE';
  if (status === 'CANCELLING') return 'CANCEL';
  if (status === 'PAGE_OPEN' || status === 'PENDING') {
    if (trigger === 'LAST_LOOK') return 'INQUIRE';
    return asserts < mostAsserts ? 'ASSERT' : null;
  }
  if (status === 'DECLINED' || status === 'ABORTED')
    return trigger === 'PAID' && asserts < mostAsserts ? 'ASSERT' : null;
  if (status === 'OPENED') return trigger === 'LAST_LOOK' ? 'INQUIRE' : null;
  if (status === 'EXPIRED') return trigger === 'PAID' ? 'INQUIRE' : null;
  if (status === 'UNCLEAR') return trigger === 'PAID' || trigger === 'FINANCE' ? 'INQUIRE' : null;
  return null;
}

/** What the partner said: a transaction, a done command, or a refusal. */
export type PartnerAnswer =
  | { readonly kind: 'TRANSACTION'; readonly transaction: PartnerTransaction }
  | { readonly kind: 'DONE'; readonly captureId: string | null }
  | { readonly kind: 'WORKS_ON_IT'; readonly captureId: string }
  | { readonly kind: 'REFUSED'; readonly verdict: PartnerVerdict };

export type Found = Pick<CardPayment, 'transactionId' | 'captureId'>;

/** What follows from an answer. */
export type Decision =
  | {
      readonly kind: 'STEP';
      readonly verb: CardPaymentVerb;
      readonly reason: CardReason | null;
      readonly found?: Found;
    }
  /** The order decides first. */
  | { readonly kind: 'CONFIRM'; readonly verb: 'authorise' | 'capture'; readonly found: Found }
  | { readonly kind: 'STAY' }
  /** The partner is not where we are: he is asked what he has. */
  | { readonly kind: 'INQUIRE' }
  /** The same question again, later. */
  | { readonly kind: 'AGAIN' };

const stay: Decision = { kind: 'STAY' };
const step = (verb: CardPaymentVerb, reason: CardReason | null, found?: Found): Decision => ({
  kind: 'STEP',
  verb,
  reason,
  ...(found && { found }),
});

/** What follows from the partner's answer for a payment. Nothing else decides; a step that is not open is not taken. */
export function judgeAnswer(
  payment: CardPayment,
  operation: PartnerOperation,
  answer: PartnerAnswer,
  now: Temporal.Instant,
): Decision {
  const decision = decide(payment, operation, answer, now);
  const isOpen =
    decision.kind !== 'STEP' && decision.kind !== 'CONFIRM' ? true : mayTake(decision.verb, payment.status);
  return isOpen ? decision : stay;
}

function decide(
  payment: CardPayment,
  operation: PartnerOperation,
  answer: PartnerAnswer,
  now: Temporal.Instant,
): Decision {
  if (answer.kind === 'TRANSACTION') return judgeTransaction(payment, answer.transaction, now);
  if (answer.kind === 'WORKS_ON_IT') return stay;
  if (operation === 'CAPTURE')
    return answer.kind === 'DONE'
      ? step('capture', null, { transactionId: payment.transactionId, captureId: answer.captureId })
      : captureRefused(answer.verdict, payment);
  if (operation === 'CANCEL')
    return answer.kind === 'DONE' ? step('cancel', payment.reason) : cancelRefused(answer.verdict);
  return answer.kind === 'DONE' ? stay : questionRefused(payment, operation, answer.verdict, now);
}

function judgeTransaction(
  payment: CardPayment,
  transaction: PartnerTransaction,
  now: Temporal.Instant,
): Decision {
  const { status, transactionId, captureId } = transaction;
  const found = { transactionId, captureId };
  const isHeld = payment.status === 'AUTHORISED' || payment.status === 'CANCELLING';
  if (transaction.partnerOrderId !== payment.partnerOrderId) return step('doubt', 'ORDER_DIFFERS');
  if (transaction.amountMinor !== payment.amountMinor || transaction.currency !== payment.currency)
    return step('doubt', 'AMOUNT_DIFFERS', found);
  if (status === 'CANCELLED') return step('cancel', payment.reason ?? 'CANCELLED_BY_PARTNER', found);
  if (status === 'PENDING')
    return payment.status === 'PENDING' && isOver(payment, now)
      ? step('doubt', 'OUTCOME_UNKNOWN', found)
      : step('await', null, found);
  if (status === 'AUTHORISED') {
    // He would neither take nor give back what he says he holds.
    if (isHeld) return step('doubt', 'PARTNER_REFUSES');
    return transaction.liabilityShifted === false
      ? step('giveBack', 'LIABILITY_NOT_SHIFTED', found)
      : { kind: 'CONFIRM', verb: 'authorise', found };
  }
  if (payment.status === 'AUTHORISED') return step('capture', null, found);
  return payment.status === 'CANCELLING'
    ? step('doubt', 'TAKEN_AGAINST_PRICE', found)
    : { kind: 'CONFIRM', verb: 'capture', found };
}

/** How long the partner tells what became of a page whose payment he works on. */
export const pendingPatience = Temporal.Duration.from({ hours: 120 });

const isOver = ({ openedAt }: CardPayment, now: Temporal.Instant) =>
  Temporal.Instant.compare(now, openedAt.add(pendingPatience)) >= 0;

function captureRefused(verdict: PartnerVerdict, { transactionId, captureId }: CardPayment): Decision {
  if (verdict === 'ALREADY_CAPTURED') return step('capture', null, { transactionId, captureId });
  if (verdict === 'OUT_OF_STEP') return { kind: 'INQUIRE' };
  // Asking again takes nothing twice: a transaction is captured once.
  return verdict === 'UNKNOWN' ? { kind: 'AGAIN' } : step('doubt', 'PARTNER_REFUSES');
}

function cancelRefused(verdict: PartnerVerdict): Decision {
  if (verdict === 'ALREADY_CAPTURED') return step('doubt', 'TAKEN_AGAINST_PRICE');
  if (verdict === 'OUT_OF_STEP') return { kind: 'INQUIRE' };
  return verdict === 'UNKNOWN' ? { kind: 'AGAIN' } : step('doubt', 'PARTNER_REFUSES');
}

function questionRefused(
  payment: CardPayment,
  operation: PartnerOperation,
  verdict: PartnerVerdict,
  now: Temporal.Instant,
): Decision {
  if (verdict === 'NOT_STARTED') return stay;
  if (verdict === 'ABORTED') return step('abort', 'ABORTED_BY_PERSON');
  if (verdict === 'DECLINED') return step('decline', 'DECLINED_BY_BANK');
  if (verdict === 'UNKNOWN') return step('doubt', 'OUTCOME_UNKNOWN');
  if (verdict === 'REFUSED') return step('doubt', 'PARTNER_REFUSES');
  if (operation !== 'INQUIRE') return { kind: 'INQUIRE' };
  return notFound(payment, now);
}

/** He knows of no authorisation: on a page that is closed nobody can give one any more. */
function notFound({ status, pageExpiresAt }: CardPayment, now: Temporal.Instant): Decision {
  if (status === 'CANCELLING') return step('cancel', 'CANCELLED_BY_PARTNER');
  if (status === 'AUTHORISED') return step('doubt', 'OUTCOME_UNKNOWN');
  const isClosed = pageExpiresAt === null || Temporal.Instant.compare(pageExpiresAt, now) <= 0;
  return isClosed ? step('expire', 'NOT_PAID_IN_TIME') : step('doubt', 'OUTCOME_UNKNOWN');
}
