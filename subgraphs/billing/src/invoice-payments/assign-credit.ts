import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { financeField } from '../finance/finance-entry.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import { countPayment } from '../monthly-invoices/count-payment.ts';
import { holdInvoices } from '../monthly-invoices/hold-invoices.ts';
import { type BankCreditRow, lockCredit, settleCreditRow } from './bank-credit.repository.ts';
import { invoicePaymentProblems } from './invoice-payment.problems.ts';
import type { BankCredit } from './invoice-payment.ts';

type Command = Pick<RequestContext, 'database' | 'viewer' | 'locale' | 'newId'>;

/** A credit as a command leaves it, and what stood in the way. */
export interface CreditOutcome {
  readonly credit: BankCredit | null;
  readonly problems: readonly Problem[];
}

/** Counts a credit that waits as a payment of an invoice; a reversal takes as much back of what was counted. Of two who do, one does. */
export function assignCredit(
  context: Command,
  { entryId, invoiceId }: { readonly entryId: string; readonly invoiceId: string },
): Promise<CreditOutcome> {
  const { viewer, newId } = context;
  return withCredit(context, entryId, 'bankCredit.assign', async (tx, credit, mover) => {
    const [invoice] = await holdInvoices(tx, [invoiceId]);
    if (!invoice) return { code: sharedProblems.NOT_FOUND, path: 'invoiceId' };
    if (isOwnMoney(viewer, invoice)) return { code: financeProblems.FINANCE_OF_ONESELF, path: 'invoiceId' };
    if (invoice.currency !== credit.currency)
      return { code: invoicePaymentProblems.BANK_CREDIT_OTHER_CURRENCY, path: 'invoiceId' };
    const amountMinor = credit.isReversal ? -credit.amountMinor : credit.amountMinor;
    if (invoice.paidMinor + amountMinor < 0n)
      return { code: invoicePaymentProblems.INVOICE_PAID_LESS, path: 'invoiceId' };
    const arrival = { amountMinor, bookedOn: credit.bookedOn, bankEntryId: credit.id };
    await countPayment(tx, newId, invoice, arrival, mover);
    return { invoiceId: invoice.id };
  });
}

/** Takes a credit off the list: it is for no invoice. */
export function settleCredit(
  context: Command,
  { entryId, note: typed }: { readonly entryId: string; readonly note?: Typed },
): Promise<CreditOutcome> {
  const problems: Problem[] = [];
  const note = requiredLine(typed, financeField('note'), 140, gather(problems, context.locale));
  if (note === null) return Promise.resolve({ credit: null, problems });
  return withCredit(context, entryId, 'bankCredit.settle', async () => ({ note }));
}

type Work = (
  tx: Transaction,
  credit: BankCreditRow,
  mover: { readonly actor: string; readonly at: Temporal.Instant },
) => Promise<
  { readonly code: ProblemCode; readonly path: string } | Partial<Pick<BankCreditRow, 'invoiceId' | 'note'>>
>;

function withCredit(
  { database, viewer, locale }: Command,
  entryId: string,
  action: string,
  work: Work,
): Promise<CreditOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const credit = await lockCredit(tx, entryId);
    if (!credit) return { credit: null, problems: [problem(sharedProblems.NOT_FOUND, ['entryId'], locale)] };
    const refuse = (code: ProblemCode, path: string) => ({
      credit,
      problems: [problem(code, [path], locale)],
    });
    if (credit.settledAt) return refuse(invoicePaymentProblems.BANK_CREDIT_SETTLED, 'entryId');
    const at = await databaseNow(tx);
    const done = await work(tx, credit, { actor, at });
    if ('code' in done) return refuse(done.code, done.path);
    const settled = { ...done, settledBy: actor, settledAt: at };
    await settleCreditRow(tx, credit, settled);
    await appendAudit(tx, {
      ...{ office: credit.office, actor: viewer, action, subject: `BankCredit:${credit.id}` },
      reason: done.note ?? null,
    });
    return { credit: { ...credit, ...settled }, problems: [] };
  });
}
