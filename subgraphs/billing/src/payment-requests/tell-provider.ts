import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { findTransitions } from './payment-request.repository.ts';
import { readKnownRequest } from './read-known-request.ts';

const tellJob = z.object({ paymentRequestId: z.uuid(), version: z.int().positive() });

const command = `mutation RecordProviderEvent($input: ProviderEventInput!) {
  recordProviderEvent(input: $input) { problems { code } }
}`;

interface Recorded {
  readonly recordProviderEvent: { readonly problems: readonly { readonly code: string }[] };
}

/**
 * Has identity record what a provider may hear of a step. Recorded twice, it is recorded once.
 * @throws Error when identity refuses: the job stays, and is tried again.
 */
export async function tellProvider(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { paymentRequestId, version } = tellJob.parse(payload);
  const { id, providerId, clientId } = await readKnownRequest(database.jobs, paymentRequestId);
  const steps = await findTransitions(database.jobs, [id]);
  const step = steps.find(({ requestVersion }) => requestVersion === version);
  if (!step) throw new Error('A provider was to be told of a step that no request took');
  const input = {
    ...{ key: `payment-request:${id}:${version}`, providerId, type: `PAYMENT_REQUEST_${step.to}` },
    ...{ at: step.at.toString({ fractionalSecondDigits: 3 }), clientId, paymentRequestId: id },
  };
  const { recordProviderEvent } = await peers.ask<Recorded>('identity', {
    query: command,
    variables: { input },
  });
  const codes = recordProviderEvent.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`identity did not take the event: ${codes.join(', ')}`);
}
