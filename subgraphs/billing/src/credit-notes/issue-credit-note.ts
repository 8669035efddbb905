import { once } from '@guichet/chassis/idempotency/once.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import { gather, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { wholeOffice } from '../client-accounts/account-scope.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { financeField, readAmount, readKey, readText } from '../finance/finance-entry.ts';
import { findCreditNotes } from './credit-note.repository.ts';
import { type CreditNote, type CreditReason, creditReasons } from './credit-note.ts';
import { type CreditEntry, type CreditRefusal, writeCreditNote } from './write-credit-note.ts';

/** A credit note as finance types it. */
export interface CreditNoteEntry {
  readonly invoiceId?: string | null | undefined;
  readonly orderId?: string | null | undefined;
  readonly amount?: Typed;
  readonly reason?: CreditReason | null | undefined;
  readonly note?: Typed;
}

/** Takes the transaction back, and with it the key. */
class NotIssued extends HouseError {
  readonly refusal: CreditRefusal;
  constructor(refusal: CreditRefusal) {
    super(`The credit note is not issued: ${refusal.code.code}`);
    this.refusal = refusal;
  }
}

/** Issues a credit note, once for a key. Of two that would credit more than was charged, one is refused. */
export async function issueCreditNote(
  context: Pick<RequestContext, 'database' | 'viewer' | 'newId' | 'locale'>,
  input: CreditNoteEntry,
  idempotencyKey: string,
): Promise<{ readonly creditNote: CreditNote | null; readonly problems: readonly Problem[] }> {
  const { database, viewer, locale } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const key = readKey(idempotencyKey, report);
  const entry = readCredit(input, report);
  if (key === null || !entry) return { creditNote: null, problems };
  const request = { ...entry, amountMinor: entry.amountMinor.toString() };
  const call = { office: accountsOffice, actor, operation: 'issueCreditNote', key, request };
  try {
    return await database.transaction(async (tx) => {
      const made = await once(tx, call, async () => {
        const written = await writeCreditNote(tx, context, entry);
        if (typeof written !== 'string') throw new NotIssued(written);
        return written;
      });
      if (made.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey']);
        return { creditNote: null, problems };
      }
      const [creditNote = null] = await findCreditNotes(tx, wholeOffice, [made.id]);
      return { creditNote, problems };
    });
  } catch (error) {
    if (!(error instanceof NotIssued)) throw error;
    const { path, code, parameters } = error.refusal;
    return { creditNote: null, problems: [problem(code, ['input', path], locale, parameters)] };
  }
}

function readCredit(typed: CreditNoteEntry, report: ReturnType<typeof gather>): CreditEntry | null {
  const [invoiceId, orderId] = [typed.invoiceId ?? null, typed.orderId ?? null];
  const isOne = (invoiceId === null) !== (orderId === null);
  if (!isOne) report(financeProblems.FINANCE_ONE_OF_BOTH, ['input', 'invoiceId']);
  const amountMinor = readAmount(typed.amount, financeField('amount', 'input'), report);
  const reason = creditReasons.find((known) => known === typed.reason) ?? null;
  const field = financeField('reason', 'input');
  if (reason === null) report(sharedProblems.FIELD_REQUIRED, field.path, { label: field.label });
  const note = readText(typed.note, financeField('note', 'input'), { most: 500 }, report);
  if (!isOne || amountMinor === null || reason === null || note === null) return null;
  return { invoiceId, orderId, amountMinor, reason, note, financeCaseId: null };
}
