import type { Task } from '@guichet/chassis/jobs/jobs.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { closeAccountMonth } from './close-account-month.ts';
import { findLeft, finishClosing } from './closing.repository.ts';
import { isMonth } from './closing.ts';
import type { InvoiceTerms } from './invoice-account.settings.ts';

/** The task that closes a month for some accounts. */
export const closeAccountsTask = 'close-accounts';

const closeJob = z.object({
  month: z.string().refine(isMonth),
  after: z.uuid().nullable(),
  upTo: z.uuid(),
});

/**
 * Closes a month for the accounts of a part that are left, one after the other. Done again, it finds what is left. An account that can't be closed keeps none of the
 * others back.
 */
export function closeAccounts(terms: InvoiceTerms): Task<Pick<JobContext, 'database' | 'newId'>> {
  return async (payload, context) => {
    const { month, ...range } = closeJob.parse(payload);
    const failures: unknown[] = [];
    for (const accountId of await findLeft(context.database.jobs, month, range))
      await closeAccountMonth(context, terms, { month, accountId }).catch((error) => failures.push(error));
    await finishClosing(context.database.jobs, month);
    if (failures.length > 0) throw failures[0];
  };
}
