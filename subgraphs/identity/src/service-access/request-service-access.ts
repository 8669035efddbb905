import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { managesOrganisation } from '../members/manages-organisation.ts';
import { tellManagers } from '../members/tell-members.ts';
import { holdOrganisation } from '../organisations/hold-organisation.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { serviceAccessProblems } from './service-access.problems.ts';
import { findAccessesOf, insertAccess, updateAccess } from './service-access.repository.ts';
import {
  canRequest,
  officeOfGroup,
  type ServiceAccess,
  type ServiceAccessId,
  type ServiceGroup,
} from './service-access.ts';
import { tellOfAccess } from './tell-client-account.ts';

export interface ServiceAccessOutcome {
  /** As it stands; null when there is none for the viewer. */
  readonly access: ServiceAccess | null;
  readonly problems: readonly Problem[];
}

/** The « punaise »: a manager asks for a group of services, also again after a refusal. */
export function requestServiceAccess(
  context: IdentityContext,
  asked: { readonly organisationId: string; readonly group: ServiceGroup },
): Promise<ServiceAccessOutcome> {
  const viewer = viewerAccount(context);
  const { locale } = context;
  return context.database.transaction(async (tx) => {
    const id = readId<OrganisationId>(asked.organisationId);
    const organisation = id && (await holdOrganisation(tx, id));
    const requestedBy = organisation && (await managesOrganisation(tx, organisation.id, viewer));
    if (!organisation || !requestedBy)
      return { access: null, problems: [problem(sharedProblems.NOT_FOUND, ['organisationId'], locale)] };
    const { group } = asked;
    const before = (await findAccessesOf(tx, organisation.id)).find((access) => access.group === group);
    if (before && !canRequest(before.status))
      return {
        access: before,
        problems: [problem(serviceAccessProblems.SERVICE_ACCESS_ASKED, ['group'], locale)],
      };
    const requested = {
      status: 'REQUESTED',
      requestedAt: await databaseNow(tx),
      requestedBy,
      decidedAt: null,
      decidedBy: null,
      reason: null,
    } as const;
    const office = officeOfGroup[group];
    const accessId = before?.id ?? context.newId<ServiceAccessId>();
    if (before) await updateAccess(tx, accessId, requested);
    else
      await insertAccess(tx, { ...requested, id: accessId, office, organisationId: organisation.id, group });
    await tellOfAccess(tx, accessId);
    await appendAudit(tx, {
      office,
      actor: context.viewer,
      action: 'service-access.request',
      subject: `ServiceAccess:${accessId}`,
      details: { organisation: organisation.id, group, from: before?.status ?? null },
    });
    await tellManagers(context, tx, organisation.id, {
      kind: 'SERVICE_ACCESS_REQUESTED',
      organisation: organisation.name,
      link: `${context.settings.publicUrl}/entreprise/acces`,
    });
    const after = await findAccessesOf(tx, organisation.id);
    return { access: after.find((access) => access.id === accessId) ?? null, problems: [] };
  });
}
