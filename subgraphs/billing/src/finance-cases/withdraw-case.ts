import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { caseProblems } from './finance-case.problems.ts';
import { type SeenCase, withCase } from './hold-case.ts';
import { endCase } from './move-case.ts';
import type { CaseOutcome } from './open-finance-case.ts';

/** Takes an open case back: who opened it does. Its invoice is disputed no more. */
export function withdrawCase(
  context: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  seen: SeenCase,
): Promise<CaseOutcome> {
  return withCase(
    context,
    seen,
    ({ openedBy }, actor) => (openedBy === actor ? null : caseProblems.CASE_NOT_YOURS),
    [],
    async (tx, held, { actor, at }) => {
      const ended = await endCase(tx, held, { status: 'WITHDRAWN' }, { actor, by: 'ASKER', at });
      await appendAudit(tx, {
        ...{ office: held.office, actor: context.viewer, action: 'financeCase.withdraw' },
        subject: `FinanceCase:${held.id}`,
      });
      return ended;
    },
  );
}
