import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { counter } from '../accounts/account.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { versionOf } from '../accounts/change-account.ts';
import { changePassword } from '../accounts/change-password.ts';
import { readConfirmed } from '../accounts/confirm-password.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { readNewPassword } from '../accounts/new-password.ts';
import { hashPassword } from '../accounts/password.ts';
import { tellOwner } from '../accounts/tell-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { keepSession } from '../sessions/end-elsewhere.ts';
import { connectionLabels } from './connection.problems.ts';
import { endOldWays } from './end-old-ways.ts';
import { forgetChangesOf } from './forget-changes.ts';

export type ChangedPassword =
  | { readonly changedAt: Temporal.Instant }
  | { readonly changedAt: null; readonly problems: readonly Problem[] };

/** Sets a new password by the old one. Sessions elsewhere end, and the person is told by e-mail. */
export async function changeOwnPassword(
  context: IdentityContext,
  typed: { readonly oldPassword: Typed; readonly newPassword: Typed },
): Promise<ChangedPassword> {
  const { database, locale, viewer } = context;
  const accountId = viewerAccount(context);
  const confirmed = await readConfirmed(context, accountId, typed.oldPassword, ['oldPassword']);
  const problems: Problem[] = [...confirmed.problems];
  const owner = await findOwnerById(database.pages, accountId);
  const field = { path: ['newPassword'], label: connectionLabels.newPassword };
  const password = readNewPassword(typed.newPassword, field, owner?.email ?? null, gather(problems, locale));
  if (password === null || problems.length > 0) return { changedAt: null, problems };

  const passwordHash = await hashPassword(password);
  const changed = await database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    const current = await findOwnerById(tx, accountId);
    // The old password may have been replaced meanwhile: then it opens nothing any more.
    if (!current || (await versionOf(tx, accountId)) !== confirmed.version)
      return { changedAt: null, problems: [problem(sharedProblems.VERSION_CONFLICT, [], locale)] };
    const now = await databaseNow(tx);
    await changePassword(tx, accountId, passwordHash);
    await forgetChangesOf(tx, accountId);
    const kept = await endOldWays(context, tx, current, now);
    const subject = `Account:${accountId}`;
    await appendAudit(tx, { office: counter, actor: viewer, action: 'password.change', subject });
    await tellOwner(context, tx, current, { kind: 'PASSWORD_CHANGED' });
    return { changedAt: now, kept };
  });
  if ('kept' in changed) keepSession(context, changed.kept);
  return changed;
}
