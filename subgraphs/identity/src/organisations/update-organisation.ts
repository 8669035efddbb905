import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { counter } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { managesOrganisation } from '../members/manages-organisation.ts';
import { relianceOn } from '../service-access/reliance.ts';
import { tellOfOrganisation } from '../service-access/tell-client-account.ts';
import { holdOrganisation } from './hold-organisation.ts';
import { organisationProblems } from './organisation.problems.ts';
import { findOrganisation, isNameTaken, updateFacts } from './organisation.repository.ts';
import { fixedMembers, type OrganisationId } from './organisation.ts';
import { type OrganisationEntry, readOrganisation } from './read-organisation.ts';
import type { OrganisationOutcome } from './register-organisation.ts';

/** Which company is changed, on the version that the manager saw. */
export interface NamedOrganisation {
  readonly id: string;
  readonly version: number;
}

const codeOfFixed = { uid: 'UID_FIXED', billingAddress: 'BILLING_ADDRESS_FIXED' } as const;

/** Changes a company. A company that isn't there and one that the viewer doesn't manage answer the same. */
export function updateOrganisation(
  context: IdentityContext,
  named: NamedOrganisation,
  entry: OrganisationEntry,
): Promise<OrganisationOutcome> {
  const viewer = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    const id = readId<OrganisationId>(named.id);
    const held = id && (await holdOrganisation(tx, id));
    if (!held || !(await managesOrganisation(tx, held.id, viewer))) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { organisation: null, problems };
    }
    if (held.version !== named.version) {
      report(sharedProblems.VERSION_CONFLICT, ['version']);
      return { organisation: held, problems };
    }
    const facts = readOrganisation(entry, report);
    if (!facts) return { organisation: null, problems };
    for (const member of fixedMembers(held, facts, await relianceOn(tx, held.id)))
      report(organisationProblems[codeOfFixed[member]], [member]);
    if (await isNameTaken(tx, held.id, facts)) report(organisationProblems.ORGANISATION_KNOWN, ['name']);
    if (problems.length > 0) return { organisation: null, problems };
    await updateFacts(tx, held.id, facts);
    await tellOfOrganisation(tx, held.id);
    await appendAudit(tx, {
      office: counter,
      actor: context.viewer,
      action: 'organisation.update',
      subject: `Organisation:${held.id}`,
      details: { uid: facts.uid, version: held.version + 1 },
    });
    return { organisation: await findOrganisation(tx, held.id), problems };
  });
}
