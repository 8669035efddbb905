import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { cleaned, gather, isGiven, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { belongsTo } from '../members/manages-organisation.ts';
import { tellManagers } from '../members/tell-members.ts';
import type { ProviderOutcome } from './apply-as-provider.ts';
import { recordProviderStep } from './move-provider.ts';
import { providerLabels, providerProblems } from './provider.problems.ts';
import { findProviders, lockProvider, updateProvider } from './provider.repository.ts';
import {
  canDecide,
  type Provider,
  type ProviderDecision,
  type ProviderId,
  providerSteps,
  providersOffice,
} from './provider.ts';
import { providerScope } from './provider-scope.ts';

/** An officer's decision as he typed it, on the version that he saw. */
export interface DecidedProvider {
  readonly id: string;
  readonly decision: ProviderDecision;
  readonly reason?: Typed;
  readonly version: number;
}

const shortestReason = 10;
const longestReason = 500;

/** Admits, refuses or suspends, for officers of the providers' office who don't belong to the company. All active managers are told. */
export function decideProvider(
  context: IdentityContext,
  { id, decision, reason: typed, version }: DecidedProvider,
): Promise<ProviderOutcome> {
  const officer = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    const known = readId<ProviderId>(id);
    const held = known && (await lockProvider(tx, known));
    if (!held) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { provider: null, problems };
    }
    const isOwn = await belongsTo(tx, held.organisationId, officer);
    if (isOwn) report(providerProblems.PROVIDER_OF_ONESELF, ['id']);
    const reason = decision === 'ADMIT' ? null : readReason(typed, report);
    if (held.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
    else if (!canDecide(decision, held.status)) report(providerProblems.PROVIDER_DECIDED, ['decision']);
    if (problems.length === 0) {
      const at = await databaseNow(tx);
      const step = { to: providerSteps[decision].to, version: held.version + 1 };
      const decided = { status: step.to, reason, decidedAt: at, decidedBy: officer, version: step.version };
      await updateProvider(tx, held.id, decided);
      await recordProviderStep(tx, {
        providerId: held.id,
        providerVersion: step.version,
        from: held.status,
        to: step.to,
        actor: officer,
        reason,
        at,
      });
      await appendAudit(tx, {
        office: providersOffice,
        actor: context.viewer,
        action: `provider.${decision.toLowerCase()}`,
        subject: `Provider:${held.id}`,
        reason,
        details: { from: held.status, to: step.to, version: step.version },
      });
    }
    const [provider = null] = await findProviders(tx, providerScope(context.viewer), [held.id]);
    if (provider && problems.length === 0) await tell(context, tx, provider);
    return { provider, problems };
  });
}

/** What a company reads of a refusal: enough words to act on. */
function readReason(typed: Typed, report: Report): string | null {
  const field = { path: ['reason'], label: providerLabels.reason };
  if (!isGiven(typed, field, report)) return null;
  const text = cleaned(typed);
  const length = [...text].length;
  if (length < shortestReason)
    report(providerProblems.PROVIDER_REASON_TOO_SHORT, field.path, { limit: shortestReason });
  else if (length > longestReason)
    report(sharedProblems.FIELD_TOO_LONG, field.path, { label: field.label, limit: longestReason, length });
  else return text;
  return null;
}

async function tell(
  context: IdentityContext,
  tx: Transaction,
  { organisationId, name: organisation, whole }: Provider,
): Promise<void> {
  const link = `${context.settings.publicUrl}/entreprise`;
  const reason = whole?.reason ?? '';
  const mail =
    whole?.status === 'ADMITTED'
      ? ({ kind: 'PROVIDER_ADMITTED', organisation, link } as const)
      : ({
          kind: whole?.status === 'REFUSED' ? 'PROVIDER_REFUSED' : 'PROVIDER_SUSPENDED',
          organisation,
          reason,
          link,
        } as const);
  await tellManagers(context, tx, organisationId, mail);
}
