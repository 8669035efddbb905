import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { readKnownRequest } from '../payment-requests/read-known-request.ts';
import { findEntries } from './request-batch.repository.ts';
import { standingOfClient } from './waiting.repository.ts';

const tellJob = z.object({ paymentRequestId: z.uuid() });

const command = `mutation RecordClientDebit($input: ClientDebitInput!) {
  recordClientDebit(input: $input) { problems { code } }
}`;

interface Recorded {
  readonly recordClientDebit: { readonly problems: readonly { readonly code: string }[] };
}

/**
 * Tells identity how a client's debits stand now: whether one is refused and not settled, which blocks his link, and when his mandate was used. Told twice or late, the same
 * stands there in the end, since each tells what is true when it is told.
 * @throws Error when identity refuses: the job stays, and is tried again.
 */
export async function tellLinkOfClient(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { paymentRequestId } = tellJob.parse(payload);
  const { id, clientId, mandateReference } = await readKnownRequest(database.jobs, paymentRequestId);
  const entries = await findEntries(database.jobs, { isFinance: true }, [id]);
  const { isRefused } = await standingOfClient(database.jobs, clientId);
  const debitedOn = entries.find(({ kind }) => kind === 'COLLECTION')?.bookedOn ?? null;
  const input = { clientId, isBlocked: isRefused, mandateReference, debitedOn };
  const { recordClientDebit } = await peers.ask<Recorded>('identity', {
    query: command,
    variables: { input },
  });
  const codes = recordClientDebit.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`identity did not take the debit: ${codes.join(', ')}`);
}
