import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { holdForClosing } from '../client-accounts/hold-for-closing.ts';
import { moveAccount } from '../client-accounts/move-account.ts';
import { type CreditRefusal, writeCreditNote } from '../credit-notes/write-credit-note.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import { type RefundRefusal, writeRefund } from '../refunds/write-refund.ts';
import { caseScopeOf } from './case-scope.ts';
import { caseProblems } from './finance-case.problems.ts';
import { type CaseRow, findCases } from './finance-case.repository.ts';
import { answersOf } from './finance-case.ts';
import { type SeenCase, withCase } from './hold-case.ts';
import { endCase } from './move-case.ts';
import type { CaseOutcome } from './open-finance-case.ts';
import { type AnswerEntry, type ReadAnswer, readAnswer } from './read-answer.ts';

type Answerer = Pick<RequestContext, 'database' | 'viewer' | 'newId' | 'locale'>;

/** Takes the transaction back: what a case is answered by could not be done. */
class NotAnswered extends HouseError {
  readonly refusal: CreditRefusal | RefundRefusal;
  constructor(refusal: CreditRefusal | RefundRefusal) {
    super(`The case is not answered: ${refusal.code.code}`);
    this.refusal = refusal;
  }
}

/** Answers a case, and does what it is answered by, in one transaction. Of two who answer, one does. Nobody answers his own. */
export async function answerCase(
  context: Answerer,
  { input, ...seen }: SeenCase & { readonly input: AnswerEntry },
): Promise<CaseOutcome> {
  const { database, viewer, locale } = context;
  const problems: Problem[] = [];
  const said = readAnswer(input, gather(problems, locale));
  try {
    return await withCase(
      context,
      seen,
      (held) => {
        const { openedBy: ownerAccountId, organisationId } = held;
        if (isOwnMoney(viewer, { ownerAccountId, organisationId })) return financeProblems.FINANCE_OF_ONESELF;
        return said && !answersOf(held).includes(said.answer) ? caseProblems.CASE_ANSWER_NOT_OPEN : null;
      },
      problems,
      async (tx, held, { actor, at }) => {
        if (!said) throw new Error('A case is answered by nothing');
        const facts = await act(tx, context, held, said, { actor, at });
        const { answer, text: answerText } = said;
        const ended = await endCase(
          tx,
          held,
          { status: 'ANSWERED', answer, answerText, ...facts },
          { actor, by: 'FINANCE', at },
        );
        await appendAudit(tx, {
          ...{ office: held.office, actor: viewer, action: 'financeCase.answer' },
          ...{ subject: `FinanceCase:${held.id}`, details: { answer } },
        });
        return ended;
      },
    );
  } catch (error) {
    if (!(error instanceof NotAnswered)) throw error;
    const { path, code, parameters } = error.refusal;
    const [financeCase = null] = await findCases(database.pages, caseScopeOf(viewer), [seen.id]);
    return { financeCase, problems: [problem(code, ['input', path], locale, parameters)] };
  }
}

/** Does what a case is answered by. @throws NotAnswered when that can't be done. */
async function act(
  tx: Transaction,
  context: Answerer,
  { id, invoiceId, orderId, clientAccountId }: CaseRow,
  said: ReadAnswer,
  mover: { readonly actor: string; readonly at: Temporal.Instant },
): Promise<Partial<CaseRow>> {
  if (said.answer === 'CREDIT_NOTE') {
    const { amountMinor, reason, text: note } = said;
    const entry = { invoiceId, orderId: null, amountMinor, reason, note, financeCaseId: id };
    const creditNoteId = await writeCreditNote(tx, context, entry);
    if (typeof creditNoteId !== 'string') throw new NotAnswered(creditNoteId);
    return { creditNoteId };
  }
  if (said.answer === 'REFUND') {
    const { amountMinor, availableMinor, text: reason } = said;
    const refundId = await writeRefund(tx, context, {
      ...{ orderId: orderId ?? '', amountMinor, availableMinor, reason },
    });
    if (typeof refundId !== 'string') throw new NotAnswered(refundId);
    return { refundId };
  }
  if (said.answer === 'BILLING_ADDRESS') {
    const account = await holdForClosing(tx, clientAccountId ?? '');
    await moveAccount(tx, account, 'address', { financeAddress: said.address }, mover);
  }
  return {};
}
