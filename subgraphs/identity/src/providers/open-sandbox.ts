import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { recordProviderStep } from './move-provider.ts';
import { lockProviderOf } from './provider.repository.ts';
import type { ProviderId } from './provider.ts';
import { insertSandbox } from './sandbox.repository.ts';

/**
 * Opens the sandbox of an organisation that applied as a provider, if it has none: a provider of its own beside the one in earnest, admitted whatever the office decides, so that
 * nothing of the one hangs on the other. False for an organisation that didn't apply, or was refused.
 */
export async function openSandbox(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  organisationId: OrganisationId,
  actor: string,
): Promise<boolean> {
  const applied = await lockProviderOf(tx, organisationId);
  if (!applied || applied.status === 'REFUSED') return false;
  const at = await databaseNow(tx);
  const id = newId<ProviderId>();
  const decision = {
    status: 'ADMITTED',
    reason: null,
    appliedAt: at,
    decidedAt: at,
    decidedBy: null,
  } as const;
  if (!(await insertSandbox(tx, { ...applied, ...decision, id, version: 1 }))) return true;
  const step = { providerId: id, providerVersion: 1, from: null, to: decision.status } as const;
  await recordProviderStep(tx, { ...step, actor, reason: null, at });
  return true;
}
