import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import type { AccountId } from '../accounts/account.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { useEveryLink } from '../links/follow-link.ts';
import { linkProblems } from '../links/link.problems.ts';
import { makeLink } from '../links/make-link.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { placeFingerprint } from '../sign-in/place.ts';
import { later } from '../time.ts';
import { passwordResetLabels } from './password-reset.labels.ts';

export type RequestedReset =
  | { readonly reset: { readonly linkExpiresAt: Temporal.Instant } }
  | { readonly reset: null; readonly problems: readonly Problem[] };

/**
 * Sends the link to a new password. For an e-mail that nobody has the same is counted, written and answered, and nothing
 * is sent. Links sent before are void: only the newest opens anything.
 */
export async function requestPasswordReset(context: IdentityContext, typed: Typed): Promise<RequestedReset> {
  const { database, vault, log, locale, settings } = context;
  const problems: Problem[] = [];
  const field = { path: ['email'], label: passwordResetLabels.email };
  const email = requiredValue(typed, field, parseEmail, gather(problems, locale));
  if (!email) return { reset: null, problems };

  const key = emailFingerprint(vault, email);
  const place = placeFingerprint(vault, context.clientAddress);
  const isWithinCaps =
    (await countAct(context, database.pages, 'PASSWORD_RESET_FROM_PLACE', place)) &&
    (await countAct(context, database.pages, 'PASSWORD_RESET_OF_EMAIL', key));
  if (!isWithinCaps) {
    log.warn('password reset refused', { problem: 'EMAIL_ASKED_TOO_OFTEN' });
    return { reset: null, problems: [problem(linkProblems.EMAIL_ASKED_TOO_OFTEN, [], locale)] };
  }
  return database.transaction(async (tx) => {
    const now = await databaseNow(tx);
    const owner = await findAddressOwner(tx, key);
    const linkExpiresAt = later(now, settings.passwordResetLinkTtl);
    const accountId = owner?.accountId ?? context.newId<AccountId>();
    await useEveryLink(tx, 'PASSWORD_RESET', { accountId, now });
    const token = await makeLink(context, tx, {
      purpose: 'PASSWORD_RESET',
      accountId,
      emailFingerprint: key,
      expiresAt: linkExpiresAt,
    });
    const receiver = { email: owner?.email ?? null, locale: owner?.locale ?? locale };
    const link = `${settings.publicUrl}/mot-de-passe-oublie/${token}`;
    await writeMail(context, tx, receiver, { kind: 'PASSWORD_RESET', link }, linkExpiresAt);
    return { reset: { linkExpiresAt } };
  });
}
