import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { momentText } from '../papers/paper-words.ts';
import type { RequestOutcome } from './create-payment-request.ts';
import { holdRequest } from './hold-request.ts';
import type { PaymentRequest } from './payment-request.repository.ts';
import { paymentWindowProblems } from './payment-window.problems.ts';
import { endings } from './payment-window.wording.ts';
import { whyNoAnswer } from './request-window.ts';

/** A request that its client answers, held until the transaction ends; by whom, when, and what stands in the way. */
interface HeldForAnswer extends RequestOutcome {
  readonly actor: string;
  readonly at: Temporal.Instant;
}

export type Answering = Pick<RequestContext, 'database' | 'viewer' | 'locale'>;

/**
 * Holds a request of the viewer's own for his answer. What time it is, the database says once the request is held: whoever waited for it meanwhile, for the sweep that
 * validates it or for another answer, finds it as that has left it.
 */
export async function holdForAnswer(
  tx: Transaction,
  { viewer, locale }: Answering,
  id: string,
): Promise<HeldForAnswer> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const paymentRequest = await holdRequest(tx, id, viewer);
  const at = await databaseNow(tx);
  const problems = paymentRequest
    ? whyNot(paymentRequest, at, locale)
    : [problem(sharedProblems.NOT_FOUND, ['id'], locale)];
  return { paymentRequest, actor, at, problems };
}

function whyNot(
  request: PaymentRequest,
  at: Temporal.Instant,
  locale: RequestContext['locale'],
): readonly Problem[] {
  const reason = whyNoAnswer(request, at);
  if (!reason) return [];
  if (reason === 'NOT_OPEN') return [problem(paymentWindowProblems.WINDOW_NOT_OPEN, ['id'], locale)];
  if (reason === 'CLOSED' && request.windowEndsAt) {
    const instant = momentText(request.windowEndsAt);
    return [problem(paymentWindowProblems.WINDOW_CLOSED, ['id'], locale, { instant })];
  }
  return [problem(paymentWindowProblems.REQUEST_NOT_WAITING, ['id'], locale, { how: endingOf(request) })];
}

function endingOf({ status, contestedAt }: PaymentRequest) {
  if (status === 'CANCELLED') return endings.cancelled;
  return contestedAt ? endings.contested : endings.validated;
}
