import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { holdForClosing } from '../client-accounts/hold-for-closing.ts';
import { openCreditsOf, writeTakenOff } from '../credit-notes/take-off-credits.ts';
import type { RecapId } from '../recaps/recap.ts';
import { tellRecapTask } from '../recaps/tell-recap.ts';
import { readMonth, writeRecap } from '../recaps/write-recap.ts';
import { hasEnded, sumsOf, takenOff } from './closing.ts';
import { drawInvoiceTask } from './draw-invoice.ts';
import type { InvoiceTerms } from './invoice-account.settings.ts';
import { issueInvoice } from './issue-invoice.ts';
import type { MonthlyInvoiceId } from './monthly-invoice.ts';

/**
 * Closes a month for one account, all or nothing: its recap, and its invoice for what was ordered on account. Orders that become definitive share the account, so none
 * is between the reading and the lock; whoever comes second finds the recap and does nothing.
 */
export function closeAccountMonth(
  { database, newId }: Pick<WorkContext, 'database' | 'newId'>,
  { creditor, termDays }: InvoiceTerms,
  { month, accountId }: { readonly month: string; readonly accountId: string },
): Promise<void> {
  if (!creditor) throw new Error('A month was to be closed without an account to be paid on');
  return database.transaction(async (tx) => {
    const account = await holdForClosing(tx, accountId);
    const at = await databaseNow(tx);
    if (!hasEnded(month, at)) throw new Error('A month was to be closed that has not ended');
    const groups = await readMonth(tx, account, month);
    if (!groups || groups.length === 0) return;
    const sums = sumsOf(groups);
    const subtotalMinor = sums.feeMinor + sums.postageMinor;
    const credits = subtotalMinor > 0n ? await openCreditsOf(tx, account) : [];
    const taken = takenOff(credits, subtotalMinor);
    const creditsMinor = taken.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    const recapId = newId<RecapId>();
    await writeRecap(tx, { id: recapId, account, month, at, groups, creditsMinor });
    if (sums.count === 0) {
      await addJob(tx, tellRecapTask, { recapId }, { key: `${tellRecapTask}:${recapId}` });
      return;
    }
    const id = newId<MonthlyInvoiceId>();
    await addJob(tx, drawInvoiceTask, { invoiceId: id }, { key: `${drawInvoiceTask}:${id}` });
    // The year's number comes last: everybody else who closes an account waits for it.
    await issueInvoice(tx, { id, recapId, account, month, at, groups, creditsMinor, creditor, termDays });
    await writeTakenOff(tx, newId, { id, office: account.office, at }, taken);
  }, 'jobs');
}
