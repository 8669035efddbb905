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
import type { Mail } from '../notifications/mail.ts';
import { readOrganisation } from '../organisations/hold-organisation.ts';
import type { ServiceAccessOutcome } from './request-service-access.ts';
import { serviceAccessLabels, serviceAccessProblems } from './service-access.problems.ts';
import { lockAccess, updateAccess } from './service-access.repository.ts';
import {
  accessSteps,
  canDecide,
  type ServiceAccess,
  type ServiceAccessDecision,
  type ServiceAccessId,
} from './service-access.ts';
import { tellOfAccess } from './tell-client-account.ts';
import { officesOf } from './work-list.ts';

/** An officer's decision as he typed it, on the version that he saw. */
export interface AccessDecision {
  readonly id: string;
  readonly decision: ServiceAccessDecision;
  readonly reason?: Typed;
  readonly version: number;
}

/** Characters that an officer may write: a page, which a mail still shows whole. */
const longestReason = 2_000;

/** Activates, refuses or suspends, for officers of the group's office who don't belong to the company. All active managers are told. */
export function decideServiceAccess(
  context: IdentityContext,
  { id, decision, reason: typed, version }: AccessDecision,
): Promise<ServiceAccessOutcome> {
  const officer = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    const known = readId<ServiceAccessId>(id);
    const held = known && (await lockAccess(tx, officesOf(context.viewer), known));
    if (!held) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { access: null, problems };
    }
    if (await belongsTo(tx, held.organisationId, officer)) {
      report(serviceAccessProblems.SERVICE_ACCESS_OF_ONESELF, ['id']);
      return { access: held, problems };
    }
    const reason = decision === 'ACTIVATE' ? null : readReason(typed, report);
    if (held.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
    else if (!canDecide(decision, held.status))
      report(serviceAccessProblems.SERVICE_ACCESS_DECIDED, ['decision']);
    if (problems.length > 0) return { access: held, problems };
    const decided = await updateAccess(tx, held.id, {
      status: accessSteps[decision].to,
      decidedAt: await databaseNow(tx),
      decidedBy: officer,
      reason,
    });
    await tellOfAccess(tx, held.id);
    await appendAudit(tx, {
      office: held.office,
      actor: context.viewer,
      action: `service-access.${decision.toLowerCase()}`,
      subject: `ServiceAccess:${held.id}`,
      reason,
      details: { from: held.status, to: decided.status, version: decided.version },
    });
    await tell(context, tx, decided);
    return { access: decided, problems };
  });
}

function readReason(typed: Typed, report: Report): string | null {
  const field = { path: ['reason'], label: serviceAccessLabels.reason };
  if (!isGiven(typed, field, report)) return null;
  const text = cleaned(typed);
  const length = [...text].length;
  if (length <= longestReason) return text;
  report(sharedProblems.FIELD_TOO_LONG, field.path, { label: field.label, limit: longestReason, length });
  return null;
}

async function tell(
  context: IdentityContext,
  tx: Transaction,
  { organisationId, status, reason }: ServiceAccess,
): Promise<void> {
  const organisation = (await readOrganisation(tx, organisationId))?.name ?? '';
  const link = `${context.settings.publicUrl}/entreprise/acces`;
  const mail: Mail =
    status === 'ACTIVE'
      ? { kind: 'SERVICE_ACCESS_ACTIVATED', organisation, link }
      : {
          kind: status === 'REFUSED' ? 'SERVICE_ACCESS_REFUSED' : 'SERVICE_ACCESS_SUSPENDED',
          organisation,
          reason: reason ?? '',
          link,
        };
  await tellManagers(context, tx, organisationId, mail);
}
