import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { financeField } from '../finance/finance-entry.ts';
import { moveRefund } from './move-refund.ts';
import { refundProblems } from './refund.problems.ts';
import { lockRefund } from './refund.repository.ts';
import type { OrderRefund } from './refund.ts';
import { addRefunding } from './refund-job.ts';

/** A refund as finance saw it, and what it decides. */
export interface RefundClearing {
  readonly id: string;
  readonly version: number;
  readonly way: 'ASK_PARTNER' | 'DONE' | 'NOT_DONE';
  readonly note?: Typed;
}

const verbs = { ASK_PARTNER: null, DONE: 'finish', NOT_DONE: 'refuse' } as const;

/** Clears a refund that nobody is sure of. Of two who do, one does. */
export function clearRefund(
  { database, viewer, locale }: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  { id, version, way, note }: RefundClearing,
): Promise<{ readonly refund: OrderRefund | null; readonly problems: readonly Problem[] }> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const refund = await lockRefund(tx, id);
    if (!refund) return { refund: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const problems: Problem[] = [];
    const report = gather(problems, locale);
    if (refund.ownerAccountId === actor) report(financeProblems.FINANCE_OF_ONESELF, ['id']);
    else if (refund.status !== 'UNCLEAR') report(refundProblems.REFUND_NOT_UNCLEAR, ['id']);
    else if (refund.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
    const reason = requiredLine(note, financeField('note'), 140, report);
    if (problems.length > 0) return { refund: refund.status === 'UNCLEAR' ? refund : null, problems };
    const verb = verbs[way];
    if (verb) await moveRefund(tx, refund, verb, { actor, at: await databaseNow(tx) });
    else await addRefunding(tx, refund, 'FINANCE');
    await appendAudit(tx, {
      ...{ office: refund.office, actor: viewer, action: 'refund.clear', subject: `OrderRefund:${id}` },
      ...{ reason, details: { way } },
    });
    return { refund: verb ? null : refund, problems };
  });
}
