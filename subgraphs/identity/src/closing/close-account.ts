import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { counter } from '../accounts/account.ts';
import { type AddressOwner, findOwnerById } from '../accounts/address-owner.ts';
import { versionOf } from '../accounts/change-account.ts';
import { readConfirmed } from '../accounts/confirm-password.ts';
import { forgetAccountTask } from '../accounts/end-unverified.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { endLinksOf } from '../client-links/end-links-of.ts';
import type { IdentityContext } from '../context.ts';
import { shutExports } from '../data-exports/shut-exports.ts';
import { endMembershipsOf } from '../members/leave-all.ts';
import { holdOrganisationsOf } from '../members/member-names.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { forgetFactorsOf } from '../second-factors/forget-factors.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { endSignInsOf } from '../sign-in/end-sign-ins.ts';
import { endRolesOf, officesWithoutOtherAdministrator } from '../staff/end-roles.ts';
import { closingProblems } from './closing.problems.ts';
import { blankAccount, deleteCorrespondence, removeOwned } from './closing.repository.ts';

/** What the closing comes to. */
export interface ClosedAccount {
  readonly closedAt: Temporal.Instant | null;
  readonly problems: readonly Problem[];
}

/** Passports of the ended sessions live for a minute yet: what they may still send is sent before others are told to forget. */
const lastPassports = Temporal.Duration.from('PT2M');

/**
 * Closes the viewer's account in one transaction. What signs in ends and is forgotten: sessions, e-mail, password, telephone,
 * factors, links, browsers, roles and memberships; the address is free for a new registration. The row stays without the
 * person, since claims and organisations point at it. Insured persons and bank accounts are out of use at once; those to which
 * no claim refers are deleted by the job that follows, with drafts and documents that were never sent. The others stay: the
 * office treats and pays with them, and keeps them for as long as the claim. A claim in treatment goes on to its end, and its
 * notices have nowhere to go. Links to providers end, and they hear of it; its mandate ends too, and stays as the proof of what was
 * debited.
 */
export async function closeAccount(
  context: IdentityContext,
  { password, confirms }: { readonly password?: string | null; readonly confirms?: boolean | null },
): Promise<ClosedAccount> {
  const { database, locale } = context;
  const accountId = viewerAccount(context);
  const say = (code: ProblemCode, path: readonly string[] = []) => problem(code, path, locale);
  const confirmed = await readConfirmed(context, accountId, password);
  const problems = [...confirmed.problems];
  if (confirms !== true) problems.push(say(closingProblems.CLOSING_NOT_CONFIRMED, ['confirms']));
  if (problems.length > 0) return { closedAt: null, problems };

  return database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    const owner = await findOwnerById(tx, accountId);
    if (!owner || (await versionOf(tx, accountId)) !== confirmed.version)
      return { closedAt: null, problems: [say(sharedProblems.VERSION_CONFLICT)] };
    const inTheWay = [
      ...((await holdOrganisationsOf(tx, accountId)).length > 0
        ? [say(closingProblems.ACCOUNT_IS_LAST_MANAGER)]
        : []),
      ...((await officesWithoutOtherAdministrator(tx, accountId)).length > 0
        ? [say(closingProblems.ACCOUNT_IS_LAST_ADMINISTRATOR)]
        : []),
    ];
    if (inTheWay.length > 0) return { closedAt: null, problems: inTheWay };
    const closedAt = await databaseNow(tx);
    await forget(context, tx, owner, closedAt);
    const runAt = closedAt.add(lastPassports);
    await addJob(tx, forgetAccountTask, { accountId }, { key: `${forgetAccountTask}:${accountId}`, runAt });
    return { closedAt, problems: [] };
  });
}

async function forget(
  context: IdentityContext,
  tx: Transaction,
  owner: AddressOwner,
  at: Temporal.Instant,
): Promise<void> {
  const { vault, viewer } = context;
  const { accountId } = owner;
  // The last mail goes to the address before it is forgotten.
  await writeMail(context, tx, owner, { kind: 'ACCOUNT_CLOSED' });
  await endSignInsOf(tx, owner, at);
  await endSessionsOf(tx, viewer, accountId);
  await forgetFactorsOf(tx, accountId);
  await endRolesOf(context, tx, viewer, accountId);
  await endMembershipsOf(tx, accountId);
  await shutExports(tx, accountId);
  await deleteCorrespondence(tx, accountId);
  await removeOwned(tx, accountId, at);
  await blankAccount(tx, accountId, at, await vault.seal('identity.mobile-phone', ''));
  const subject = `Account:${accountId}`;
  await appendAudit(tx, { office: counter, actor: viewer, action: 'account.close', subject });
  // Last: what providers hear of is recorded while others wait.
  await endLinksOf(context, tx, accountId, { actor: viewer, at });
}
