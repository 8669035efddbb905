import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import type { AccountId } from '../accounts/account.ts';
import { endLinksOf } from '../client-links/end-links-of.ts';
import { shutExports } from '../data-exports/shut-exports.ts';
import { sweepExports } from '../data-exports/sweep-exports.ts';
import { deleteUnneeded, isOpen } from './closing.repository.ts';

const forgetJob = z.object({ accountId: z.uuid() });

const identity = { kind: 'SUBGRAPH', subject: 'identity' } as const;

const command = `mutation ForgetAccount($accountId: ID!) {
  forgetAccount(accountId: $accountId) { beneficiaryIds bankAccountIds }
}`;

interface Forgotten {
  readonly forgetAccount: {
    readonly beneficiaryIds: readonly string[];
    readonly bankAccountIds: readonly string[];
  };
}

/**
 * Has the claims forget what an account that is closed or gone never sent, and deletes here what no claim refers to: insured
 * persons, bank accounts, copies of data; links to providers that came in meanwhile end. Done again it finds nothing more.
 * @throws Error for an account to which somebody may still sign in: only a damaged job names one.
 */
export async function forgetAccount(
  payload: unknown,
  context: Pick<JobContext, 'database' | 'files' | 'newId' | 'peers'>,
): Promise<void> {
  const accountId = forgetJob.parse(payload).accountId as AccountId;
  const { database, peers } = context;
  if (await isOpen(database.jobs, accountId)) throw new Error('An account that is open is not forgotten');
  const question = { query: command, variables: { accountId } };
  const needed = (await peers.ask<Forgotten>('invoices', question)).forgetAccount;
  await database.transaction(async (tx) => {
    await deleteUnneeded(tx, accountId, needed);
    await shutExports(tx, accountId);
    // A provider may have registered its owner while the account was being closed.
    await endLinksOf(context, tx, accountId, { actor: identity, at: await databaseNow(tx) });
  }, 'jobs');
  await sweepExports(context);
}
