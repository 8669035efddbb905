import type { JobRun } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { partnerActor } from '../card-payments/apply-decision.ts';
import type { CardDesk } from '../card-payments/card-desk.ts';
import { PartnerUnclear, type PaymentPartner } from '../card-payments/payment-partner.ts';
import { askRefund, wordOf } from './ask-refund.ts';
import {
  judgeRefund,
  nextRefundQuestion,
  type RefundDecision,
  type RefundOperation,
  refundTriggers,
} from './judge-refund.ts';
import { moveRefund } from './move-refund.ts';
import {
  closeRefundRequest,
  findRefunds,
  lockRefund,
  wasAskedToOpen,
  writeRefundRequest,
} from './refund.repository.ts';
import { mayTake, type OrderRefund } from './refund.ts';

const refundJob = z.object({ refundId: z.uuid(), trigger: z.enum(refundTriggers) });

/** After this many silences, about ten hours, finance hears of it. */
const mostSilences = 10;

/**
 * Carries a refund to the card: has the partner open it, then capture it. Each question is written down before it is asked and each answer before the next, so that
 * who dies in between is followed by who goes on there; what is done is not done again.
 * @throws PartnerUnclear when the partner gives no answer: the job is done again later.
 */
export function carryRefund({ partner }: CardDesk) {
  return async (payload: unknown, context: JobContext, run: JobRun): Promise<void> => {
    const { refundId, trigger } = refundJob.parse(payload);
    if (!partner) throw new Error('A refund waits, and nobody takes cards here');
    const { jobs } = context.database;
    let isFoundNowhere = false;
    let cause = trigger;
    while (!run.signal.aborted) {
      const [refund] = await findRefunds(jobs, [refundId]);
      if (!refund) throw new Error('A refund was to be made that does not exist');
      const isOpenAsked = !isFoundNowhere && (await wasAskedToOpen(jobs, refund.id));
      const operation = nextRefundQuestion(refund, cause, isOpenAsked);
      if (!operation) return;
      const next = await take(context, partner, refund, operation, run);
      if (next === 'NOTHING') return;
      isFoundNowhere = next === 'OPEN';
      // Finance is answered once.
      cause = 'RESUME';
    }
  };
}

/** One question, its answer, and what follows from it. */
async function take(
  { database, newId, log }: JobContext,
  partner: PaymentPartner,
  seen: OrderRefund,
  operation: RefundOperation,
  run: JobRun,
): Promise<'GO_ON' | 'OPEN' | 'NOTHING'> {
  const { id: requestId, retries } = await writeRefundRequest(database.jobs, seen.id, operation, newId());
  const answer = await askRefund(partner, seen, operation, { requestId, retries }).catch((error: unknown) => {
    if (!(error instanceof PartnerUnclear)) throw error;
    const { attempt } = run;
    log.warn('payment partner silent', { refund: seen.id, operation, code: error.code, attempt });
    if (attempt < mostSilences) throw error;
    return null;
  });
  const decision = await database.transaction(async (tx) => {
    const held = await lockRefund(tx, seen.id);
    if (!held) throw new Error('A refund is gone');
    await closeRefundRequest(tx, requestId, answer ? wordOf(answer) : 'SILENT');
    // Somebody else took a step meanwhile: the next look sees where it led.
    if (held.version !== seen.version) return null;
    const decision: RefundDecision = answer ? judgeRefund(held, operation, answer) : silence;
    if (decision.kind !== 'STEP' || !mayTake(decision.verb, held.status)) return decision;
    const { verb, doubt, transactionId } = decision;
    const at = await databaseNow(tx);
    const moved = await moveRefund(tx, held, verb, { actor: partnerActor, at, doubt, transactionId });
    log.info('refund moved', { refund: held.id, from: held.status, to: moved.status });
    return decision;
  }, 'jobs');
  if (decision?.kind === 'AGAIN') throw new PartnerUnclear(`${operation}_UNKNOWN`);
  if (decision?.kind === 'OPEN') return 'OPEN';
  return decision?.kind === 'NOTHING' ? 'NOTHING' : 'GO_ON';
}

const silence: RefundDecision = { kind: 'STEP', verb: 'doubt', doubt: 'PARTNER_SILENT' };
