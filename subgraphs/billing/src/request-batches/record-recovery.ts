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
import { moveRequests } from '../payment-requests/move-requests.ts';
import { readBookedDay } from './read-booked-day.ts';
import { findOpenRepayment } from './repayment.repository.ts';
import { requestBatchProblems } from './request-batch.problems.ts';
import { insertEntries, isClawBackUnderWay } from './request-batch.repository.ts';
import type { RequestEntryId } from './request-batch.ts';
import { providerFinanceOf } from './request-batch-scope.ts';
import { tellClientLink } from './tell-link-job.ts';
import { lockRequests } from './waiting.repository.ts';

/** A recovery as finance types it. */
interface TypedRecovery {
  readonly id: string;
  readonly version: number;
  readonly bookedOn?: Typed;
  readonly note?: Typed;
}

/**
 * Records that a client's share came in after his bank had refused its debit. Of two who do, one does; the client's link is open again. Who is not paid yet is paid next; from who
 * was, nothing is taken back.
 */
export function recordRecovery(
  { database, viewer, locale, newId }: Pick<RequestContext, 'database' | 'viewer' | 'locale' | 'newId'>,
  { id, version, ...typed }: TypedRecovery,
): Promise<RequestOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, locale);
    const [held = null] = await lockRequests(tx, providerFinanceOf(viewer), [id]);
    const at = await databaseNow(tx);
    const note = requiredLine(typed.note, financeField('note'), 140, report);
    if (!held) report(sharedProblems.NOT_FOUND, ['id']);
    else if (isOwnMoney(viewer, held)) report(financeProblems.FINANCE_OF_ONESELF, ['id']);
    else if (held.status !== 'DEBIT_REFUSED') report(requestBatchProblems.REQUEST_NOT_REFUSED, ['id']);
    else if (held.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
    else if ((await isClawBackUnderWay(tx, held.id)) || (await findOpenRepayment(tx, held.id)))
      report(requestBatchProblems.REQUEST_CLAW_BACK_UNDER_WAY, ['id']);
    const bookedOn = readBookedDay(typed.bookedOn, held, at, report);
    if (!held || !bookedOn || !note || problems.length > 0) return { paymentRequest: held, problems };
    await insertEntries(tx, [
      {
        ...{ id: newId<RequestEntryId>(), office: held.office, transferId: null, kind: 'RECOVERY' },
        ...{ paymentRequestId: held.id, ownerAccountId: held.ownerAccountId, providerId: held.providerId },
        ...{ amountMinor: held.clientShareMinor, bookedOn, note, actor, recordedAt: at },
      },
    ]);
    const [recovered = held] = await moveRequests(tx, [held], 'recover', { actor, at });
    await tellClientLink(tx, [recovered]);
    await appendAudit(tx, {
      ...{ office: held.office, actor: viewer, action: 'payment-request.recover' },
      ...{ subject: `PaymentRequest:${held.id}`, reason: note },
    });
    return { paymentRequest: recovered, problems };
  });
}
