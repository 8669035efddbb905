import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { mostInBatch } from '../bank-batches/bank-batch.ts';
import type { HeldRequest } from '../payment-requests/move-requests.ts';
import { providerFinanceOf } from './request-batch-scope.ts';
import { findOpenClawBacks } from './waiting.repository.ts';

/** A client's share that a provider owes. */
export interface ClawBack {
  readonly request: HeldRequest;
  /** The bank's day on which the share was lost. */
  readonly owedSince: string;
}

/** What one provider owes, the longest first. */
export interface ProviderClawBacks {
  readonly providerId: string;
  readonly clawBacks: readonly [ClawBack, ...ClawBack[]];
}

/** What providers owe and nothing sets off yet, who owes longest first. */
export async function listClawBacks({
  database,
  viewer,
}: Pick<RequestContext, 'database' | 'viewer'>): Promise<readonly ProviderClawBacks[]> {
  const found = await findOpenClawBacks(database.pages, providerFinanceOf(viewer), mostInBatch);
  const byProvider = Map.groupBy(found, ({ request }) => request.providerId);
  return [...byProvider].flatMap(([providerId, [first, ...more]]) =>
    first ? [{ providerId, clawBacks: [first, ...more] as const }] : [],
  );
}
