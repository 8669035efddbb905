import { addJobs } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { PaymentRequest } from '../payment-requests/payment-request.repository.ts';

/** The task that tells identity how a client's debits stand. */
export const tellClientLinkTask = 'tell-client-link';

/** Has identity told how the debits of the requests' clients stand, once this transaction commits. */
export async function tellClientLink(tx: Transaction, requests: readonly PaymentRequest[]): Promise<void> {
  await addJobs(
    tx,
    tellClientLinkTask,
    requests.map(({ id, version }) => ({
      payload: { paymentRequestId: id },
      key: `${tellClientLinkTask}:${id}:${version}`,
    })),
  );
}
