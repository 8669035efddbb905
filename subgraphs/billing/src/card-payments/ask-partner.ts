import type { CardPayment } from './card-payment.ts';
import type { PartnerAnswer } from './judge-answer.ts';
import {
  type PartnerOperation,
  PartnerRefused,
  type PartnerRequest,
  type PaymentPartner,
} from './payment-partner.ts';

export type SettlingOperation = Exclude<PartnerOperation, 'INITIALIZE' | 'REFUND'>;

/**
 * Asks the partner one thing about a payment.
 * @throws PartnerUnclear when he gives no answer: the same is asked again later.
 */
export async function askPartner(
  partner: PaymentPartner,
  payment: CardPayment,
  operation: SettlingOperation,
  request: PartnerRequest,
): Promise<PartnerAnswer> {
  try {
    return await ask(partner, payment, operation, request);
  } catch (error) {
    if (error instanceof PartnerRefused) return { kind: 'REFUSED', verdict: error.verdict };
    throw error;
  }
}

async function ask(
  partner: PaymentPartner,
  { token, transactionId, partnerOrderId }: CardPayment,
  operation: SettlingOperation,
  request: PartnerRequest,
): Promise<PartnerAnswer> {
  if (operation === 'INQUIRE') {
    const name = transactionId === null ? { partnerOrderId } : { transactionId };
    return { kind: 'TRANSACTION', transaction: await partner.inquire(name, request) };
  }
  if (operation === 'ASSERT')
    return { kind: 'TRANSACTION', transaction: await partner.assert(known(token), request) };
  if (operation === 'CANCEL') {
    await partner.cancel(known(transactionId), request);
    return { kind: 'DONE', captureId: null };
  }
  const { captureId, isDone } = await partner.capture(known(transactionId), request);
  return isDone ? { kind: 'DONE', captureId } : { kind: 'WORKS_ON_IT', captureId };
}

function known(name: string | null): string {
  if (name === null) throw new Error('A payment is in a state that it can not have reached');
  return name;
}

/** An answer in a word, for the log and for who looks into it later. */
export function wordOf(answer: PartnerAnswer): string {
  if (answer.kind === 'TRANSACTION') return answer.transaction.status;
  return answer.kind === 'REFUSED' ? answer.verdict : answer.kind;
}
