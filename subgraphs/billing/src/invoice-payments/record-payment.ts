import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { financeField, readAmount, readKey } from '../finance/finance-entry.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import { countPayment } from '../monthly-invoices/count-payment.ts';
import { holdInvoices, readInvoice } from '../monthly-invoices/hold-invoices.ts';
import type { MonthlyInvoice } from '../monthly-invoices/monthly-invoice.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { invoicePaymentProblems } from './invoice-payment.problems.ts';

/** A payment as finance types it. */
export interface TypedPayment {
  readonly invoiceId: string;
  readonly version: number;
  readonly amount?: Typed;
  readonly bookedOn?: Typed;
  readonly note?: Typed;
  readonly idempotencyKey: string;
}

/** Takes the transaction back, and with it the key. */
class NotRecorded extends HouseError {
  readonly problem: Problem;
  constructor(refusal: Problem) {
    super(`The payment is not recorded: ${refusal.code}`);
    this.problem = refusal;
  }
}

/** Records by hand that an invoice was paid, once for a key. Of two who saw the same version one records, the other reads again. */
export async function recordPayment(
  { database, viewer, locale, newId }: Pick<RequestContext, 'database' | 'viewer' | 'locale' | 'newId'>,
  { idempotencyKey, invoiceId, version, ...typed }: TypedPayment,
): Promise<{ readonly invoice: MonthlyInvoice | null; readonly problems: readonly Problem[] }> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const key = readKey(idempotencyKey, report);
  const amountMinor = readAmount(typed.amount, financeField('amount'), report);
  const bookedOn = requiredValue(typed.bookedOn, financeField('bookedOn'), parseDate, report);
  const reason = requiredLine(typed.note, financeField('note'), 140, report);
  const find = () => readInvoice(database.pages, invoiceId);
  if (key === null || amountMinor === null || bookedOn === null || reason === null)
    return { invoice: await find(), problems };
  const refuse = (code: ProblemCode, path: string, parameters?: Record<string, string>): never => {
    throw new NotRecorded(problem(code, [path], locale, parameters));
  };
  const request = { invoiceId, version, amount: `${amountMinor}`, bookedOn, reason };
  const call = { office: accountsOffice, actor, operation: 'recordInvoicePayment', key, request };
  try {
    await database.transaction(async (tx) => {
      const made = await once(tx, call, async () => {
        const [invoice] = await holdInvoices(tx, [invoiceId]);
        if (!invoice) return refuse(sharedProblems.NOT_FOUND, 'invoiceId');
        if (isOwnMoney(viewer, invoice)) refuse(financeProblems.FINANCE_OF_ONESELF, 'invoiceId');
        if (invoice.version !== version) refuse(sharedProblems.VERSION_CONFLICT, 'version');
        const at = await databaseNow(tx);
        if (bookedOn < invoice.issuedOn || bookedOn > dayOfOffice(at))
          refuse(invoicePaymentProblems.INVOICE_PAYMENT_DAY_UNLIKELY, 'bookedOn', {
            first: formatDate(invoice.issuedOn as Day),
          });
        const arrival = { amountMinor, bookedOn, bankEntryId: null };
        await countPayment(tx, newId, invoice, arrival, { actor, at, reason });
        await appendAudit(tx, {
          ...{ office: accountsOffice, actor: viewer, action: 'monthlyInvoice.recordPayment', reason },
          subject: `MonthlyInvoice:${invoice.id}`,
        });
        return invoice.id;
      });
      if (made.kind === 'KEY_REUSED') report(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey']);
    });
  } catch (error) {
    if (!(error instanceof NotRecorded)) throw error;
    problems.push(error.problem);
  }
  return { invoice: await find(), problems };
}
