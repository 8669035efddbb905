import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { lockRequest, type PaymentRequest } from './payment-request.repository.ts';
import { ownRequestsOf } from './request-scope.ts';

/**
 * A request that is the viewer's to decide about, held until the transaction ends: a client's own, or his provider's for its program. Null for any other, also for who may
 * read it.
 */
export function holdRequest(tx: Transaction, id: string, viewer: Passport): Promise<PaymentRequest | null> {
  return lockRequest(tx, ownRequestsOf(viewer), id);
}
