import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { gather, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { financeField, readText } from '../finance/finance-entry.ts';
import { isOrdersFinance, isOwnMoney } from '../finance/finance-viewer.ts';
import { caseProblems } from './finance-case.problems.ts';
import { insertCaseMessage, updateCase } from './finance-case.repository.ts';
import { type SeenCase, withCase } from './hold-case.ts';
import type { CaseOutcome } from './open-finance-case.ts';
import { longestMessage } from './read-case.ts';
import { tellQuestionTask } from './tell-case.ts';

/** A case takes so many messages. */
const mostMessages = 100;

/** Writes to the other side of an open case: since then it is their turn, and who asked finance hears of it. */
export function writeToCase(
  context: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  { text: typed, ...seen }: SeenCase & { readonly text?: Typed },
): Promise<CaseOutcome> {
  const { viewer, locale } = context;
  const problems: Problem[] = [];
  const field = { ...financeField('message'), path: ['text'] };
  const text = readText(typed, field, { least: 1, most: longestMessage }, gather(problems, locale));
  return withCase(
    context,
    seen,
    ({ version }) => (version > mostMessages ? caseProblems.CASE_MESSAGES_USED_UP : null),
    problems,
    async (tx, held, { actor, at }) => {
      const isAsker =
        !isOrdersFinance(viewer) ||
        isOwnMoney(viewer, { ownerAccountId: held.openedBy, organisationId: held.organisationId });
      const written = {
        ...held,
        version: held.version + 1,
        awaits: isAsker ? ('FINANCE' as const) : ('ASKER' as const),
      };
      await updateCase(tx, written);
      await insertCaseMessage(tx, {
        ...{ office: held.office, caseId: held.id, caseVersion: written.version },
        ...{ by: isAsker ? 'ASKER' : 'FINANCE', author: actor, text: text ?? '', at },
      });
      const question = { caseId: held.id, caseVersion: written.version };
      if (!isAsker)
        await addJob(tx, tellQuestionTask, question, {
          key: `${tellQuestionTask}:${held.id}:${written.version}`,
        });
      return written;
    },
  );
}
