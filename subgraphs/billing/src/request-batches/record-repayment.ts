import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { financeField } from '../finance/finance-entry.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import type { RequestOutcome } from '../payment-requests/create-payment-request.ts';
import { readBookedDay } from './read-booked-day.ts';
import { findOpenRepayment, insertRepayment } from './repayment.repository.ts';
import { requestBatchProblems } from './request-batch.problems.ts';
import { isClawBackUnderWay, takeTurn } from './request-batch.repository.ts';
import type { RepaymentId } from './request-batch.ts';
import { providerFinanceOf } from './request-batch-scope.ts';
import { isOwed, lockRequests } from './waiting.repository.ts';

/** A repayment as finance types it. */
interface TypedRepayment {
  readonly id: string;
  readonly version: number;
  readonly bookedOn?: Typed;
  readonly note?: Typed;
}

/**
 * Notes that a provider paid a client's share back by a transfer of his own. It counts when a second person confirms it; until then nothing is set off for it, since batches of
 * payments and repayments take turns.
 */
export function recordRepayment(
  { database, viewer, locale, newId }: Pick<RequestContext, 'database' | 'viewer' | 'locale' | 'newId'>,
  { id, version, ...typed }: TypedRepayment,
): Promise<RequestOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const scope = providerFinanceOf(viewer);
  return database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, locale);
    await takeTurn(tx, 'PAYOUT');
    const [held = null] = await lockRequests(tx, scope, [id]);
    const at = await databaseNow(tx);
    if (!held) report(sharedProblems.NOT_FOUND, ['id']);
    else if (isOwnMoney(viewer, held)) report(financeProblems.FINANCE_OF_ONESELF, ['id']);
    else if (held.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
    else if (await findOpenRepayment(tx, held.id))
      report(requestBatchProblems.REQUEST_REPAYMENT_KNOWN, ['id']);
    else if (await isClawBackUnderWay(tx, held.id))
      report(requestBatchProblems.REQUEST_CLAW_BACK_UNDER_WAY, ['id']);
    else if (!(await isOwed(tx, scope, held.id))) report(requestBatchProblems.REQUEST_NOT_OWED, ['id']);
    const bookedOn = readBookedDay(typed.bookedOn, held, at, report);
    const note = requiredLine(typed.note, financeField('note'), 140, report);
    if (!held || !bookedOn || !note || problems.length > 0) return { paymentRequest: held, problems };
    await insertRepayment(tx, {
      ...{ id: newId<RepaymentId>(), office: held.office, status: 'RECORDED' },
      ...{ paymentRequestId: held.id, ownerAccountId: held.ownerAccountId, providerId: held.providerId },
      ...{ amountMinor: held.clientShareMinor, bookedOn, note, recordedBy: actor, recordedAt: at },
      ...{ decidedBy: null, decidedAt: null },
    });
    await appendAudit(tx, {
      ...{ office: held.office, actor: viewer, action: 'payment-request.note-repayment' },
      ...{ subject: `PaymentRequest:${held.id}`, reason: note },
    });
    return { paymentRequest: held, problems };
  });
}
