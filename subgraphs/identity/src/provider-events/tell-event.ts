import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { ProviderEventInput } from '../__generated__/resolver-types.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import type { ProviderId } from '../providers/provider.ts';
import { hasProvider } from './provider-event.repository.ts';
import { recordEvent } from './record-event.ts';

/**
 * Records what billing tells of a payment request.
 * @throws GraphQLError BAD_REQUEST for a provider, client or request that there can't be: the caller has a bug.
 */
export async function tellEvent(context: IdentityContext, input: ProviderEventInput): Promise<void> {
  const { key, type } = input;
  const providerId = readId<ProviderId>(input.providerId);
  const clientId = readId(input.clientId);
  const paymentRequestId = readId(input.paymentRequestId);
  await context.database.transaction(async (tx) => {
    if (!providerId || !clientId || !paymentRequestId || !(await hasProvider(tx, providerId)))
      throw badRequest('BAD_REQUEST', 'The event names nobody that there is.');
    const at = Temporal.Instant.from(input.at);
    await recordEvent(tx, { providerId, key, type, clientId, paymentRequestId, at }, context);
  });
}
