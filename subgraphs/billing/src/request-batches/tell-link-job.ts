import { addJobs } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { HeldRequest } from '../payment-requests/move-requests.ts';

/** The task that tells identity how a client's debits stand. */
export const tellClientLinkTask = 'tell-client-link';

/** Has identity told how the debits of the requests' clients stand, once this transaction commits. */
export async function tellClientLink(tx: Transaction, requests: readonly HeldRequest[]): Promise<void> {
  await addJobs(
    tx,
    tellClientLinkTask,
    requests.map(({ id, version }) => ({
      payload: { paymentRequestId: id },
      key: `${tellClientLinkTask}:${id}:${version}`,
    })),
  );
}
