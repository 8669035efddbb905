import type { PartnerRefund, PartnerVerdict } from '../card-payments/payment-partner.ts';
import type { OrderRefund, RefundDoubt, RefundVerb } from './refund.ts';

/** Why the partner is asked now: a refund goes on, or finance wants to know. */
export const refundTriggers = ['RESUME', 'FINANCE'] as const;

export type RefundTrigger = (typeof refundTriggers)[number];

export type RefundOperation = 'REFUND' | 'CAPTURE' | 'INQUIRE';

/** What the partner said: what he has, that it is done or opened, that he works on it, or a refusal. */
export type RefundAnswer =
  | { readonly kind: 'OPENED'; readonly transactionId: string }
  | { readonly kind: 'DONE' }
  | { readonly kind: 'WORKS_ON_IT' }
  | { readonly kind: 'REFUND'; readonly refund: PartnerRefund }
  | { readonly kind: 'REFUSED'; readonly verdict: PartnerVerdict };

/** What follows: a step, the opening asked (again), the same question later, or nothing for now. */
export type RefundDecision =
  | {
      readonly kind: 'STEP';
      readonly verb: RefundVerb;
      readonly doubt: RefundDoubt | null;
      readonly transactionId?: string;
    }
  | { readonly kind: 'OPEN' | 'AGAIN' | 'NOTHING' };

/**
 * What the partner is to be asked; null for nothing. An opening of which no answer came may have gone through: he is asked what he has before he is asked to
 * open it once more.
 */
export function nextRefundQuestion(
  { status }: Pick<OrderRefund, 'status'>,
  trigger: RefundTrigger,
  wasAskedToOpen: boolean,
): RefundOperation | null {
  if (status === 'ASKED') return wasAskedToOpen ? 'INQUIRE' : 'REFUND';
  if (status === 'AUTHORISED') return 'CAPTURE';
  return status === 'UNCLEAR' && trigger === 'FINANCE' ? 'INQUIRE' : null;
}

/** What follows from an answer. Nothing is ever paid back twice: what is not certain is finance's. */
export function judgeRefund(
  refund: Pick<OrderRefund, 'status' | 'amountMinor' | 'currency'>,
  operation: RefundOperation,
  answer: RefundAnswer,
): RefundDecision {
  switch (answer.kind) {
    case 'OPENED':
      return { kind: 'STEP', verb: 'open', doubt: null, transactionId: answer.transactionId };
    case 'DONE':
      return { kind: 'STEP', verb: 'finish', doubt: null };
    case 'WORKS_ON_IT':
      return { kind: 'AGAIN' };
    case 'REFUND':
      return judgeFound(refund, answer.refund);
    case 'REFUSED':
      return judgeRefusal(refund, operation, answer.verdict);
  }
}

function judgeFound(
  { status, amountMinor, currency }: Pick<OrderRefund, 'status' | 'amountMinor' | 'currency'>,
  found: PartnerRefund,
): RefundDecision {
  const { transactionId } = found;
  if (found.amountMinor !== amountMinor || found.currency !== currency)
    return status === 'UNCLEAR'
      ? { kind: 'NOTHING' }
      : { kind: 'STEP', verb: 'doubt', doubt: 'AMOUNT_DIFFERS', transactionId };
  const verbs = { AUTHORISED: 'open', PENDING: 'open', CAPTURED: 'finish', CANCELLED: 'refuse' } as const;
  return { kind: 'STEP', verb: verbs[found.status], doubt: null, transactionId };
}

function judgeRefusal(
  { status }: Pick<OrderRefund, 'status'>,
  operation: RefundOperation,
  verdict: PartnerVerdict,
): RefundDecision {
  const doubt = (why: RefundDoubt): RefundDecision => ({ kind: 'STEP', verb: 'doubt', doubt: why });
  if (operation === 'INQUIRE') {
    // Finance is sure of something else than what the partner knows: it says so itself.
    if (status === 'UNCLEAR') return { kind: 'NOTHING' };
    return verdict === 'OUT_OF_STEP' ? { kind: 'OPEN' } : doubt('OUTCOME_UNKNOWN');
  }
  if (operation === 'CAPTURE') {
    if (verdict === 'ALREADY_CAPTURED') return { kind: 'STEP', verb: 'finish', doubt: null };
    return verdict === 'UNKNOWN' ? { kind: 'AGAIN' } : doubt('PARTNER_REFUSES');
  }
  if (verdict === 'DECLINED' || verdict === 'REFUSED') return { kind: 'STEP', verb: 'refuse', doubt: null };
  return doubt(verdict === 'UNKNOWN' ? 'OUTCOME_UNKNOWN' : 'PARTNER_REFUSES');
}
