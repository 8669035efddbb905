import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { AccountId } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { managesOrganisation } from '../members/manages-organisation.ts';
import { tellManagers } from '../members/tell-members.ts';
import { holdOrganisation } from '../organisations/hold-organisation.ts';
import type { Organisation, OrganisationId } from '../organisations/organisation.ts';
import { providerLabels, providerProblems } from './provider.problems.ts';
import { findProviders, lockProviderOf } from './provider.repository.ts';
import { canApply, type Provider, type ProviderId, providersOffice } from './provider.ts';
import { providerScope } from './provider-scope.ts';
import { type ProviderEntry, type ProviderFacts, readApplication } from './read-application.ts';
import { recordProvider } from './record-provider.ts';

export interface ProviderOutcome {
  /** As it stands; null when there is none for the viewer. */
  readonly provider: Provider | null;
  readonly problems: readonly Problem[];
}

/** An application as a manager sends it. */
export interface Application {
  readonly organisationId: string;
  readonly entry: ProviderEntry;
  readonly idempotencyKey: string;
}

/** Takes the transaction back, and with it the key: the mended application may come under the same one. */
class CantApply extends Error {}

/** A manager's organisation applies as a provider, also again after a refusal. The same key again answers the same one. */
export async function applyAsProvider(
  context: IdentityContext,
  { organisationId, entry, idempotencyKey }: Application,
): Promise<ProviderOutcome> {
  const viewer = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, context.locale);
  const keyField = { path: ['idempotencyKey'], label: providerLabels.idempotencyKey };
  try {
    return await context.database.transaction(async (tx) => {
      const known = readId<OrganisationId>(organisationId);
      const organisation = known && (await holdOrganisation(tx, known));
      if (!organisation || !(await managesOrganisation(tx, organisation.id, viewer))) {
        report(sharedProblems.NOT_FOUND, ['organisationId']);
        throw new CantApply();
      }
      const facts = readApplication(entry, report);
      const key = requiredLine(idempotencyKey, keyField, 200, report);
      if (!facts || !key) throw new CantApply();
      const request = { organisationId: organisation.id, ...facts };
      const call = { office: providersOffice, actor: viewer, operation: 'applyAsProvider', key, request };
      const outcome = await once(tx, call, () => apply(context, tx, { viewer, organisation, facts }, report));
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, keyField.path);
        throw new CantApply();
      }
      return { provider: await see(context, tx, outcome.id as ProviderId), problems };
    });
  } catch (error) {
    if (error instanceof CantApply) return { provider: null, problems };
    throw error;
  }
}

async function apply(
  context: IdentityContext,
  tx: Transaction,
  {
    viewer,
    organisation,
    facts,
  }: { readonly viewer: AccountId; readonly organisation: Organisation; readonly facts: ProviderFacts },
  report: Report,
): Promise<ProviderId> {
  const before = await lockProviderOf(tx, organisation.id);
  if (!canApply(before?.status ?? null)) {
    report(providerProblems.PROVIDER_APPLIED, []);
    throw new CantApply();
  }
  const id = await recordProvider(context, tx, {
    ...facts,
    organisationId: organisation.id,
    before,
    status: 'REQUESTED',
    actor: viewer,
    at: await databaseNow(tx),
  });
  if (!id) {
    report(providerProblems.PROVIDER_SIRET_KNOWN, ['siret']);
    throw new CantApply();
  }
  await appendAudit(tx, {
    office: providersOffice,
    actor: context.viewer,
    action: 'provider.apply',
    subject: `Provider:${id}`,
    details: { organisation: organisation.id, from: before?.status ?? null },
  });
  await tellManagers(context, tx, organisation.id, {
    kind: 'PROVIDER_APPLIED',
    organisation: organisation.name,
    link: `${context.settings.publicUrl}/entreprise`,
  });
  return id;
}

async function see({ viewer }: IdentityContext, tx: Transaction, id: ProviderId): Promise<Provider | null> {
  const [provider] = await findProviders(tx, providerScope(viewer), [id]);
  return provider ?? null;
}
