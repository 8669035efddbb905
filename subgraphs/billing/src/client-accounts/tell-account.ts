import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { sendNotice } from '../notices/send-notice.ts';
import { wholeOffice } from './account-scope.ts';
import { findAccounts, findAccountTransitions } from './client-account.repository.ts';

/** The task that tells a company's managers that their account was stopped or opened again. */
export const tellAccountTask = 'tell-account';

const tellJob = z.object({ clientAccountId: z.uuid(), accountVersion: z.int().positive() });

const kinds: Readonly<Record<string, 'ACCOUNT_SUSPENDED' | 'ACCOUNT_REOPENED'>> = {
  suspend: 'ACCOUNT_SUSPENDED',
  reopen: 'ACCOUNT_REOPENED',
};

/** Tells the managers of a step that finance took with their account. Told twice, it is told once. */
export async function tellAccount(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { clientAccountId, accountVersion } = tellJob.parse(payload);
  const [account] = await findAccounts(database.jobs, wholeOffice, [clientAccountId]);
  const steps = account ? await findAccountTransitions(database.jobs, [account.id]) : [];
  const step = steps.find((transition) => transition.accountVersion === accountVersion);
  const kind = kinds[step?.change ?? ''];
  if (!account || !step || !kind)
    throw new Error('A company was to be told of a step that its account did not take');
  await sendNotice(peers, {
    key: `${kind}:${account.id}:${accountVersion}`,
    organisationId: account.organisationId,
    audience: 'MANAGERS',
    kind,
    subjectId: account.id,
    number: '',
    message: step.reason,
    companyName: account.name,
  });
}
