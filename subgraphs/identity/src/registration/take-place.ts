import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { ProblemCode } from '@guichet/chassis/problems/problem.ts';
import { counter } from '../accounts/account.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { endUnverified } from '../accounts/end-unverified.ts';
import { passwordProblems } from '../accounts/password.problems.ts';
import { isPassword } from '../accounts/password.ts';
import { countAct } from '../caps/count-act.ts';
import { askAccount } from '../client-links/ask-account.ts';
import type { IdentityContext } from '../context.ts';
import { type FollowedLink, useLink } from '../links/follow-link.ts';
import { linkProblems } from '../links/link.problems.ts';
import { signInProblems } from '../sign-in/sign-in.problems.ts';
import { deletePendingOf, type PendingRow } from './pending-registration.repository.ts';
import { readPending } from './pending-registration.ts';
import { openRegistrant } from './registrant.ts';
import { registrationProblems } from './registration.problems.ts';

/** What is wrong with the password of a registration that waits; null when it is the one that was chosen with it. */
export async function confirmRegistration(
  context: IdentityContext,
  pending: PendingRow,
  typed: string,
): Promise<ProblemCode | null> {
  const { database, vault, log } = context;
  if (typed === '') return registrationProblems.PASSWORD_TO_CONFIRM;
  const key = vault.fingerprint('identity.registration-confirmation', pending.id);
  if (!(await countAct(context, database.pages, 'REGISTRATION_CONFIRMATION', key))) {
    log.warn('registration refused', { problem: 'SIGN_IN_LOCKED' });
    return signInProblems.SIGN_IN_LOCKED;
  }
  const { passwordHash } = await readPending(vault, pending);
  return (await isPassword(typed, passwordHash)) ? null : passwordProblems.PASSWORD_WRONG;
}

/**
 * Makes an account of a registration that waits, in the place of the one that nobody verified, which goes with its sessions
 * and all it has. The caller holds the address.
 */
export async function takePlace(
  context: IdentityContext,
  tx: Transaction,
  { link, pending }: { readonly link: FollowedLink; readonly pending: PendingRow },
): Promise<Temporal.Instant | ProblemCode> {
  const { emailFingerprint, now } = link;
  const owner = await findAddressOwner(tx, emailFingerprint);
  if (owner?.emailVerifiedAt) return linkProblems.EMAIL_LINK_UNKNOWN;
  if (owner) await endUnverified(tx, context.viewer, [owner.accountId]);
  const opening = { id: pending.id, emailFingerprint, emailVerifiedAt: now };
  await openRegistrant(context, tx, await readPending(context.vault, pending), opening);
  await useLink(tx, link);
  await deletePendingOf(tx, emailFingerprint);
  await askAccount(tx, { accountId: pending.id, emailFingerprint }, now);
  const subject = `Account:${pending.id}`;
  await appendAudit(tx, { office: counter, actor: context.viewer, action: 'email.verify', subject });
  return now;
}
