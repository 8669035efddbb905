import { addJobs } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { HeldRequest } from '../payment-requests/move-requests.ts';

/** The task that tells identity how a client's debits stand. */
export const tellClientLinkTask = 'tell-client-link';

/**
 * Has identity told how the debits of the requests' clients stand, once this transaction commits. What is told of one client is told one after the other: each job says what is
 * true when it is done, and none that has read earlier overtakes one that has read since.
 */
export async function tellClientLink(tx: Transaction, requests: readonly HeldRequest[]): Promise<void> {
  await addJobs(
    tx,
    tellClientLinkTask,
    requests.map(({ id, clientId, version }) => ({
      payload: { paymentRequestId: id },
      key: `${tellClientLinkTask}:${id}:${version}`,
      // Some clients share one: a queue of its own for each would stay behind for ever.
      queue: `client-link-${clientId.slice(-2)}`,
    })),
  );
}
