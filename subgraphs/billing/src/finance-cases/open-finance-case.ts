import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { readKey } from '../finance/finance-entry.ts';
import { yearNumber, yearOfOffice } from '../finance/year-number.ts';
import { ordersOffice } from '../orders/order.ts';
import { caseScopeOf } from './case-scope.ts';
import { caseProblems } from './finance-case.problems.ts';
import { findCases, nextCaseSequence } from './finance-case.repository.ts';
import type { FinanceCase, FinanceCaseId } from './finance-case.ts';
import { type CaseTopic, holdTopic } from './hold-topic.ts';
import { openCase } from './move-case.ts';
import { type CaseEntry, type ReadCase, readCase } from './read-case.ts';

/** A case as a command leaves it, and what stood in the way. */
export interface CaseOutcome {
  readonly financeCase: FinanceCase | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key. */
class NotOpened extends HouseError {
  readonly problem: Problem;
  constructor(refusal: Problem) {
    super(`The case is not opened: ${refusal.code}`);
    this.problem = refusal;
  }
}

/** Opens a case, once for a key, about an invoice or order that is the viewer's to ask about. One is open about each at a time. */
export async function openFinanceCase(
  context: Pick<RequestContext, 'database' | 'viewer' | 'newId' | 'locale'>,
  input: CaseEntry,
  idempotencyKey: string,
): Promise<CaseOutcome> {
  const { database, viewer, locale } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const key = readKey(idempotencyKey, report);
  const entry = readCase(input, report);
  if (key === null || !entry) return { financeCase: null, problems };
  const call = { office: ordersOffice, actor, operation: 'openFinanceCase', key, request: entry };
  try {
    return await database.transaction(async (tx) => {
      const made = await once(tx, call, () => open(tx, context, actor, entry));
      if (made.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey']);
        return { financeCase: null, problems };
      }
      const [financeCase = null] = await findCases(tx, caseScopeOf(viewer), [made.id]);
      return { financeCase, problems };
    });
  } catch (error) {
    if (error instanceof NotOpened) return { financeCase: null, problems: [error.problem] };
    throw error;
  }
}

/** @throws NotOpened when it can't be asked about, or somebody asks already. */
async function open(
  tx: Transaction,
  { viewer, locale, newId }: Pick<RequestContext, 'viewer' | 'locale' | 'newId'>,
  actor: string,
  { subject, message, kind, ...about }: ReadCase,
): Promise<string> {
  const path = ['input', about.invoiceId === null ? 'orderId' : 'invoiceId'];
  const topic = await holdTopic(tx, viewer, about);
  if (!topic) throw new NotOpened(problem(sharedProblems.NOT_FOUND, path, locale));
  if (!topic.isCharged) throw new NotOpened(problem(caseProblems.CASE_ORDER_NOT_PAID, path, locale));
  if (topic.openCase)
    throw new NotOpened(
      problem(caseProblems.CASE_ALREADY_OPEN, path, locale, { number: topic.openCase.number }),
    );
  const at = await databaseNow(tx);
  const year = yearOfOffice(at);
  const id = newId<FinanceCaseId>();
  await openCase(
    tx,
    {
      ...{ id, office: ordersOffice, version: 1, kind, status: 'OPEN', openedBy: actor, subject, message },
      number: yearNumber('F', year, await nextCaseSequence(tx, year)),
      ...named(topic),
      ...{ openedAt: at, awaits: 'FINANCE', answer: null, answerText: null, creditNoteId: null },
      ...{ refundId: null, endedAt: null, endedBy: null },
    },
    { actor, by: 'ASKER', at },
  );
  await appendAudit(tx, {
    ...{ office: ordersOffice, actor: viewer, action: 'financeCase.open', subject: `FinanceCase:${id}` },
    details: { kind },
  });
  return id;
}

const named = ({ organisationId, clientAccountId, invoiceId, orderId, companyName }: CaseTopic) => ({
  ...{ organisationId, clientAccountId, invoiceId, orderId, companyName },
});
