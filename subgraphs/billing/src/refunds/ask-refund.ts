import {
  PartnerRefused,
  type PartnerRequest,
  type PaymentPartner,
} from '../card-payments/payment-partner.ts';
import type { RefundAnswer, RefundOperation } from './judge-refund.ts';
import type { OrderRefund } from './refund.ts';

/**
 * Asks the partner one thing about a refund.
 * @throws PartnerUnclear when he gives no answer: the same is asked again later.
 */
export async function askRefund(
  partner: PaymentPartner,
  refund: OrderRefund,
  operation: RefundOperation,
  request: PartnerRequest,
): Promise<RefundAnswer> {
  try {
    return await ask(partner, refund, operation, request);
  } catch (error) {
    if (error instanceof PartnerRefused) return { kind: 'REFUSED', verdict: error.verdict };
    throw error;
  }
}

async function ask(
  partner: PaymentPartner,
  refund: OrderRefund,
  operation: RefundOperation,
  request: PartnerRequest,
): Promise<RefundAnswer> {
  if (operation === 'REFUND')
    return { kind: 'OPENED', ...(await partner.refund(refund.captureId, refund, request)) };
  if (operation === 'INQUIRE')
    return { kind: 'REFUND', refund: await partner.inquireRefund(refund.partnerRefundId, request) };
  if (refund.transactionId === null) throw new Error('A refund is in a state that it can not have reached');
  const { isDone } = await partner.capture(refund.transactionId, request);
  return { kind: isDone ? 'DONE' : 'WORKS_ON_IT' };
}

/** An answer in a word, for who looks into it later. */
export function wordOf(answer: RefundAnswer): string {
  if (answer.kind === 'REFUND') return answer.refund.status;
  return answer.kind === 'REFUSED' ? answer.verdict : answer.kind;
}
