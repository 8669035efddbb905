import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { findRequests, type PaymentRequest } from './payment-request.repository.ts';
import { everyRequest } from './request-scope.ts';

/** A request that a job is about. @throws Error when there is none. */
export async function readKnownRequest(db: Executor, id: string): Promise<PaymentRequest> {
  const [request] = await findRequests(db, everyRequest, [id]);
  if (!request) throw new Error('Something was to be done for a payment request that does not exist');
  return request;
}
