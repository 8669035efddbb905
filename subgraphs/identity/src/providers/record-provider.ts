import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { ibanFingerprint } from '../bank-accounts/record-bank-account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { recordProviderStep } from './move-provider.ts';
import { type ProviderRow, writeProvider } from './provider.repository.ts';
import { type ProviderId, type ProviderStatus, providersOffice } from './provider.ts';
import type { ProviderFacts } from './read-application.ts';

/** An application that is written down. */
export interface NewProvider extends ProviderFacts {
  readonly organisationId: OrganisationId;
  /** What the organisation was before: refused. Held by the caller. */
  readonly before: ProviderRow | null;
  readonly status: Extract<ProviderStatus, 'REQUESTED' | 'ADMITTED'>;
  readonly actor: string;
  readonly at: Temporal.Instant;
}

/** Writes an application down with its first step, in the caller's transaction; null when another provider has the SIRET. */
export async function recordProvider(
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Transaction,
  { organisationId, before, status, actor, at, iban, siret, holder }: NewProvider,
): Promise<ProviderId | null> {
  const id = before?.id ?? newId<ProviderId>();
  const version = (before?.version ?? 0) + 1;
  const isWritten = await writeProvider(tx, {
    id,
    office: providersOffice,
    organisationId,
    siret,
    iban: await vault.seal('identity.iban', iban),
    ibanFingerprint: ibanFingerprint(vault, iban),
    holder,
    status,
    reason: null,
    appliedAt: at,
    decidedAt: null,
    decidedBy: null,
    version,
  });
  if (!isWritten) return null;
  const from = before?.status ?? null;
  await recordProviderStep(tx, {
    providerId: id,
    providerVersion: version,
    from,
    to: status,
    actor,
    reason: null,
    at,
  });
  return id;
}
