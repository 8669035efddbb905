import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { counter } from '../accounts/account.ts';
import { type AddressOwner, findOwnerById } from '../accounts/address-owner.ts';
import { changePassword } from '../accounts/change-password.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { readNewPassword } from '../accounts/new-password.ts';
import { hashPassword } from '../accounts/password.ts';
import { forgetChangesOf } from '../connection/forget-changes.ts';
import type { IdentityContext } from '../context.ts';
import { type FollowedLink, followLink, useEveryLink } from '../links/follow-link.ts';
import { linkProblems } from '../links/link.problems.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { endSignInsOf } from '../sign-in/end-sign-ins.ts';
import { passwordResetLabels } from './password-reset.labels.ts';

export type ResetPassword =
  | { readonly changedAt: Temporal.Instant }
  | { readonly changedAt: null; readonly problems: readonly Problem[] };

interface Opened {
  readonly link: FollowedLink;
  readonly owner: AddressOwner;
}

/**
 * Sets a new password by the link of an e-mail, once. Whatever the old password opened ends with it: every session, sign-ins
 * between password and code, other links to a new password, changes of address and number that wait. The count of failed
 * sign-ins is forgiven. Nobody is signed in by it: the code by SMS stays the second proof.
 */
export async function resetPassword(
  context: IdentityContext,
  typed: { readonly token: Typed; readonly newPassword: Typed },
): Promise<ResetPassword> {
  const { database, locale } = context;
  const token = typed.token ?? '';
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const opened = await database.transaction((tx) => openLink(tx, token));
  const field = { path: ['newPassword'], label: passwordResetLabels.newPassword };
  const email = typeof opened === 'object' ? opened.owner.email : null;
  const password = readNewPassword(typed.newPassword, field, email, report);
  if (typeof opened === 'string') report(linkProblems[opened], ['token']);
  if (typeof opened === 'string' || password === null || problems.length > 0)
    return { changedAt: null, problems };

  // Hashed between two looks at the link: no connection waits for it, and no link that opens nothing costs it.
  const passwordHash = await hashPassword(password);
  return database.transaction(async (tx) => {
    // Two links of one account at once: whoever comes second waits here, before he holds what the first one needs.
    await holdAccount(tx, opened.owner.accountId);
    const again = await openLink(tx, token);
    if (typeof again === 'string')
      return { changedAt: null, problems: [problem(linkProblems[again], ['token'], locale)] };
    await renew(context, tx, again, passwordHash);
    return { changedAt: again.link.now };
  });
}

/** The link and whose it is, or why it opens nothing. It is held until the transaction ends. */
async function openLink(
  tx: Transaction,
  token: string,
): Promise<Opened | 'EMAIL_LINK_UNKNOWN' | 'EMAIL_LINK_USED' | 'EMAIL_LINK_EXPIRED'> {
  const link = await followLink(tx, 'PASSWORD_RESET', token);
  const owner = link && (await findOwnerById(tx, link.accountId));
  if (!owner || owner.emailFingerprint !== link.emailFingerprint) return 'EMAIL_LINK_UNKNOWN';
  return link.standing === 'OPEN' ? { link, owner } : `EMAIL_LINK_${link.standing}`;
}

async function renew(
  context: IdentityContext,
  tx: Transaction,
  { link, owner }: Opened,
  passwordHash: string,
): Promise<void> {
  const { viewer } = context;
  await useEveryLink(tx, 'PASSWORD_RESET', link);
  await changePassword(tx, owner.accountId, passwordHash);
  await forgetChangesOf(tx, owner.accountId);
  // Sign-ins first: one that is being completed opens its session before, and that session then ends too.
  await endSignInsOf(tx, owner, link.now);
  await endSessionsOf(tx, viewer, owner.accountId);
  const subject = `Account:${owner.accountId}`;
  await appendAudit(tx, { office: counter, actor: viewer, action: 'password.reset', subject });
  await writeMail(context, tx, owner, { kind: 'PASSWORD_CHANGED' });
}
