import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { ProviderId } from '../providers/provider.ts';
import { haveEventDelivered } from '../webhooks/have-event-delivered.ts';
import { insertEvent } from './provider-event.repository.ts';
import type { ProviderEventId, ProviderEventType } from './provider-event.ts';

/** What happened, for a provider. */
export interface NewProviderEvent {
  readonly providerId: ProviderId;
  /** The business fact: the same key is recorded once. */
  readonly key: string;
  readonly type: ProviderEventType;
  readonly clientId: string | null;
  readonly paymentRequestId: string | null;
  readonly at: Temporal.Instant;
}

/**
 * Records what a provider may hear of, in the transaction of what causes it, and has its webhooks told. Other events of the same
 * provider wait until the transaction ends: call it last, and for several providers in the order of their ids.
 */
export async function recordEvent(
  tx: Transaction,
  event: NewProviderEvent,
  context: Pick<WorkContext, 'newId'>,
): Promise<void> {
  const id = context.newId<ProviderEventId>();
  if (await insertEvent(tx, { id, ...event })) await haveEventDelivered(tx, { id, ...event }, context);
}
