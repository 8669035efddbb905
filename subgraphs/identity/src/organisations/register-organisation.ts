import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, type Report, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem, ProblemCode } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { hasRoom, joinOrganisation } from '../members/first-manager.ts';
import { memberProblems } from '../members/member.problems.ts';
import { mostMemberships } from '../members/member.ts';
import { organisationLabels, organisationProblems } from './organisation.problems.ts';
import { findOrganisation } from './organisation.repository.ts';
import type { Organisation, OrganisationFacts, OrganisationId } from './organisation.ts';
import { type OrganisationEntry, readOrganisation } from './read-organisation.ts';
import { recordOrganisation } from './record-organisation.ts';

export interface OrganisationOutcome {
  /** Null when there are problems. */
  readonly organisation: Organisation | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key: the mended company may come under the same one. */
class CantBeRegistered extends Error {}

/** Registers a company, whose first manager the viewer becomes. The same key again answers the same one. */
export async function registerOrganisation(
  context: IdentityContext,
  entry: OrganisationEntry,
  idempotencyKey: string,
): Promise<OrganisationOutcome> {
  const viewer = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, context.locale);
  const keyField = { path: ['idempotencyKey'], label: organisationLabels.idempotencyKey };
  const key = requiredLine(idempotencyKey, keyField, 200, report);
  const facts = readOrganisation(entry, report);
  if (!key || !facts) return { organisation: null, problems };
  const call = { office: counter, actor: viewer, operation: 'registerOrganisation', key, request: facts };
  try {
    return await context.database.transaction(async (tx) => {
      const outcome = await once(tx, call, async () => {
        const id = await register(context, tx, { viewer, facts }, report);
        if (!id) throw new CantBeRegistered();
        return id;
      });
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, keyField.path);
        return { organisation: null, problems };
      }
      return { organisation: await findOrganisation(tx, outcome.id as OrganisationId), problems };
    });
  } catch (error) {
    if (error instanceof CantBeRegistered) return { organisation: null, problems };
    throw error;
  }
}

async function register(
  context: IdentityContext,
  tx: Transaction,
  { viewer, facts }: { readonly viewer: AccountId; readonly facts: OrganisationFacts },
  report: Report,
): Promise<OrganisationId | null> {
  const refuse = (code: ProblemCode, path: readonly string[], values = {}) => {
    report(code, path, values);
    return null;
  };
  await holdAccount(tx, viewer);
  const owner = await findOwnerById(tx, viewer);
  if (!owner?.emailVerifiedAt) return refuse(memberProblems.MEMBER_EMAIL_NOT_VERIFIED, []);
  if (!(await hasRoom(tx, viewer)))
    return refuse(memberProblems.MEMBERSHIPS_TOO_MANY, [], { limit: mostMemberships });
  const keyOfAccount = context.vault.fingerprint('identity.account', viewer);
  if (!(await countAct(context, tx, 'ORGANISATION_REGISTRATION', keyOfAccount)))
    return refuse(organisationProblems.ORGANISATIONS_TOO_MANY, []);
  const id = await recordOrganisation(context, tx, facts);
  if (!id) return refuse(organisationProblems.ORGANISATION_KNOWN, ['name']);
  const membershipId = await joinOrganisation(context, tx, { organisationId: id, accountId: viewer });
  await appendAudit(tx, {
    office: counter,
    actor: context.viewer,
    action: 'organisation.register',
    subject: `Organisation:${id}`,
    details: { uid: facts.uid, membership: membershipId },
  });
  return id;
}
