import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import type { RequestOutcome } from '../payment-requests/create-payment-request.ts';
import { type HeldRequest, moveRequests } from '../payment-requests/move-requests.ts';
import { paymentRequestSteps } from '../payment-requests/payment-request.ts';
import { decideRepayment, findRepayment, type Repayment } from './repayment.repository.ts';
import { requestBatchProblems } from './request-batch.problems.ts';
import { insertEntries } from './request-batch.repository.ts';
import type { RequestEntryId } from './request-batch.ts';
import { providerFinanceOf } from './request-batch-scope.ts';
import { tellClientLink } from './tell-link-job.ts';
import { isOwed, lockRequests } from './waiting.repository.ts';

type Decider = Pick<RequestContext, 'database' | 'viewer' | 'locale' | 'newId'>;

/**
 * Confirms, as a second person, that a provider paid a client's share back: the entry is written, the request is settled with the provider as if it had been set off, and the
 * client's link is open again. Of two who do, one does.
 */
export function confirmRepayment(context: Decider, id: string): Promise<RequestOutcome> {
  return decide(context, id, 'CONFIRMED', async (tx, { held, repayment, actor, at }) => {
    await insertEntries(tx, [
      {
        ...{ id: context.newId<RequestEntryId>(), office: held.office, transferId: null, kind: 'REPAYMENT' },
        ...{ paymentRequestId: held.id, ownerAccountId: held.ownerAccountId, providerId: held.providerId },
        ...{ amountMinor: repayment.amountMinor, bookedOn: repayment.bookedOn, note: repayment.note },
        ...{ actor, recordedAt: at },
      },
    ]);
    // One whose set-off came back stands at the end of that step already.
    if (!paymentRequestSteps.clawBack.from.includes(held.status)) return held;
    const [moved = held] = await moveRequests(tx, [held], 'clawBack', { actor, at });
    await tellClientLink(tx, [moved]);
    return moved;
  });
}

/** Takes back what was noted of a repayment and nobody has confirmed: the share waits to be set off again. */
export function withdrawRepayment(context: Decider, id: string): Promise<RequestOutcome> {
  return decide(context, id, 'WITHDRAWN', async (_tx, { held }) => held);
}

interface Decided {
  readonly held: HeldRequest;
  readonly repayment: Repayment;
  readonly actor: string;
  readonly at: Temporal.Instant;
}

const actions = {
  CONFIRMED: 'payment-request.confirm-repayment',
  WITHDRAWN: 'payment-request.withdraw-repayment',
} as const;

/** What is decided about a repayment is decided by who holds its request. */
function decide(
  { database, viewer, locale }: Decider,
  id: string,
  status: keyof typeof actions,
  follow: (tx: Transaction, decided: Decided) => Promise<HeldRequest>,
): Promise<RequestOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const scope = providerFinanceOf(viewer);
  return database.transaction(async (tx) => {
    const named = await findRepayment(tx, scope, id);
    const [held = null] = named ? await lockRequests(tx, scope, [named.paymentRequestId]) : [];
    const repayment = held && (await findRepayment(tx, scope, id));
    const stop = (code: Parameters<typeof problem>[0]) => ({
      ...{ paymentRequest: held, problems: [problem(code, ['id'], locale)] },
    });
    if (!held || !repayment) return stop(sharedProblems.NOT_FOUND);
    if (repayment.status !== 'RECORDED') return stop(requestBatchProblems.REQUEST_REPAYMENT_NOT_OPEN);
    if (isOwnMoney(viewer, held)) return stop(financeProblems.FINANCE_OF_ONESELF);
    if (status === 'CONFIRMED' && repayment.recordedBy === actor)
      return stop(requestBatchProblems.REQUEST_REPAYMENT_OF_ONESELF);
    // What the provider was paid may have come back since: then he owes nothing, and the note is taken back.
    if (status === 'CONFIRMED' && !(await isOwed(tx, scope, held.id)))
      return stop(requestBatchProblems.REQUEST_NOT_OWED);
    const at = await databaseNow(tx);
    await decideRepayment(tx, repayment.id, { status, decidedBy: actor, decidedAt: at });
    const paymentRequest = await follow(tx, { held, repayment, actor, at });
    await appendAudit(tx, {
      ...{ office: held.office, actor: viewer, action: actions[status] },
      ...{ subject: `PaymentRequest:${held.id}`, reason: repayment.note },
    });
    return { paymentRequest, problems: [] };
  });
}
