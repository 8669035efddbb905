import type { JobRun } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { applyDecision } from './apply-decision.ts';
import { askPartner, type SettlingOperation, wordOf } from './ask-partner.ts';
import type { CardDesk } from './card-desk.ts';
import {
  closeRequest,
  countAsserts,
  findCardPayment,
  lockCardPayment,
  writeRequest,
} from './card-payment.repository.ts';
import type { CardPayment } from './card-payment.ts';
import { type Decision, judgeAnswer, nextQuestion, settleTriggers } from './judge-answer.ts';
import type { PayableOrders } from './payable-orders.ts';
import { PartnerUnclear, type PaymentPartner } from './payment-partner.ts';

const settleJob = z.object({ paymentId: z.uuid(), trigger: z.enum(settleTriggers) });

/** After this many silences, about ten hours, finance hears of it. */
const mostSilences = 10;

/**
 * The one way in which a payment is settled, whoever called: return, notification, safety check, finance. Asks the partner what became of it,
 * has the order confirm its price, takes the money or gives it back. Each answer is written down before the next question, so that who dies in
 * between is followed by who goes on there; and doing it again when all is done does nothing.
 * @throws PartnerUnclear when the partner gives no answer: the job is done again later, with the same request ids.
 */
export function settlePayment(desk: CardDesk) {
  return async (payload: unknown, context: JobContext, run: JobRun): Promise<void> => {
    const { paymentId, trigger } = settleJob.parse(payload);
    const { partner } = desk;
    if (!partner) throw new Error('A card payment waits, and nobody takes cards here');
    const { database } = context;
    let next: Next = 'GO_ON';
    while (next !== 'STOP' && !run.signal.aborted) {
      const payment = await findCardPayment(database.jobs, paymentId);
      if (!payment) throw new Error('A card payment was to be settled that does not exist');
      const asserts = await countAsserts(database.jobs, payment.id);
      const operation = next === 'INQUIRE' ? next : nextQuestion(payment, trigger, asserts);
      if (!operation) return;
      next = await take(context, desk.orders, partner, payment, operation, run);
    }
  };
}

/** Whether there is a next question, and whether it is what the partner has. */
type Next = 'GO_ON' | 'INQUIRE' | 'STOP';

/** One question, its answer, and what follows from it. */
async function take(
  { database, newId, log }: JobContext,
  orders: PayableOrders,
  partner: PaymentPartner,
  seen: CardPayment,
  operation: SettlingOperation,
  run: JobRun,
): Promise<Next> {
  const request = await writeRequest(database.jobs, seen.id, operation, newId());
  const answer = await askPartner(partner, seen, operation, {
    requestId: request.id,
    retries: request.retries,
  }).catch((error: unknown) => {
    if (!(error instanceof PartnerUnclear)) throw error;
    log.warn('payment partner silent', {
      payment: seen.id,
      operation,
      code: error.code,
      attempt: run.attempt,
    });
    if (run.attempt < mostSilences) throw error;
    return null;
  });
  const { payment, decision, moved } = await database.transaction(async (tx) => {
    const payment = await lockCardPayment(tx, seen.id);
    if (!payment) throw new Error('A card payment is gone');
    const at = await databaseNow(tx);
    await closeRequest(tx, request.id, answer ? wordOf(answer) : 'SILENT');
    // Somebody else took a step meanwhile: the next look sees where it led.
    if (payment.version !== seen.version) return { payment, decision: null, moved: payment };
    const decision: Decision = answer ? judgeAnswer(payment, operation, answer, at) : silence;
    return { payment, decision, moved: await applyDecision(tx, payment, decision, at, orders) };
  }, 'jobs');
  const { status, reason } = moved;
  if (status !== payment.status)
    log.info('card payment moved', { payment: moved.id, from: payment.status, to: status, reason });
  if (!decision) return 'GO_ON';
  if (decision.kind === 'AGAIN') throw new PartnerUnclear(`${operation}_UNKNOWN`);
  if (decision.kind === 'INQUIRE') return 'INQUIRE';
  // What is held is taken or given back; of everything else there is no more to know for now.
  const goesOn = status !== payment.status && (status === 'AUTHORISED' || status === 'CANCELLING');
  return goesOn ? 'GO_ON' : 'STOP';
}

const silence: Decision = { kind: 'STEP', verb: 'doubt', reason: 'PARTNER_SILENT' };
