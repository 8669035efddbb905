import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { cleaned, gather, isGiven, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { RequestOutcome } from './create-payment-request.ts';
import { holdRequest } from './hold-request.ts';
import { moveRequests } from './move-requests.ts';
import { paymentRequestProblems } from './payment-request.problems.ts';
import type { PaymentRequest } from './payment-request.repository.ts';
import { paymentRequestSteps } from './payment-request.ts';
import { requestField } from './read-request.ts';

const shortestReason = 10;
const longestReason = 500;

/**
 * Takes a request back as long as nobody has answered it. Once its hours are over it counts as validated, also when no worker has written that yet: the database's clock decides,
 * after the row is held.
 * @throws GraphQLError with the code FORBIDDEN for anybody but a provider's program.
 */
export function cancelPaymentRequest(
  { database, viewer, locale }: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  id: string,
  typedReason: Typed,
): Promise<RequestOutcome> {
  const actor = viewer.subject;
  if (viewer.kind !== 'CLIENT' || actor === null) throw forbidden();
  return database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, locale);
    const held = await holdRequest(tx, id, viewer);
    if (!held) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { paymentRequest: null, problems };
    }
    const at = await databaseNow(tx);
    if (!isOpen(held, at)) report(paymentRequestProblems.REQUEST_ANSWERED, ['id']);
    const reason = readReason(typedReason, report);
    if (problems.length > 0 || reason === null) return { paymentRequest: held, problems };
    const set = { cancellationReason: reason };
    const [paymentRequest = null] = await moveRequests(tx, [held], 'cancel', { actor, at, reason, set });
    await appendAudit(tx, {
      ...{ office: held.office, actor: viewer, action: 'payment-request.cancel' },
      subject: `PaymentRequest:${held.id}`,
    });
    return { paymentRequest, problems };
  });
}

function isOpen({ status, windowEndsAt }: PaymentRequest, now: Temporal.Instant): boolean {
  if (!paymentRequestSteps.cancel.from.includes(status)) return false;
  return windowEndsAt === null || Temporal.Instant.compare(now, windowEndsAt) < 0;
}

function readReason(typed: Typed, report: Report): string | null {
  const { path, label } = requestField('reason');
  if (!isGiven(typed, { path, label }, report)) return null;
  const reason = cleaned(typed);
  const { length } = [...reason];
  if (length < shortestReason)
    report(paymentRequestProblems.REQUEST_REASON_TOO_SHORT, path, { limit: shortestReason });
  else if (length > longestReason)
    report(sharedProblems.FIELD_TOO_LONG, path, { label, limit: longestReason, length });
  else return reason;
  return null;
}
