import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { counter } from '../accounts/account.ts';
import { type AddressOwner, findAddressOwner, findOwnerById } from '../accounts/address-owner.ts';
import { changeAddress } from '../accounts/change-account.ts';
import { endUnverified } from '../accounts/end-unverified.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { holdAddress } from '../accounts/hold-address.ts';
import { tellOwner } from '../accounts/tell-account.ts';
import { askAccount } from '../client-links/ask-account.ts';
import type { IdentityContext } from '../context.ts';
import { type FollowedLink, followLink, peekLink, useEveryLink } from '../links/follow-link.ts';
import { linkProblems } from '../links/link.problems.ts';
import { followAccount } from '../members/member-facts.ts';
import { type KeptSession, keepSession } from '../sessions/end-elsewhere.ts';
import { connectionProblems } from './connection.problems.ts';
import { deleteEmailChange, findEmailChanges } from './connection.repository.ts';
import { endOldWays } from './end-old-ways.ts';
import { emailHint } from './hints.ts';

export type ConfirmedEmail =
  | { readonly email: string }
  | { readonly email: null; readonly problems: readonly Problem[] };

/**
 * Takes the new address by the token of its link, once: whoever followed it reads its mail, so it is verified too. Only who is
 * signed in to the account that asked follows it: a stranger's address would become that of somebody's account by his curiosity
 * alone, and with it what the office gives by e-mail. Links that went to the old address open nothing any more, and its owner is
 * told there.
 */
export async function confirmEmailChange(context: IdentityContext, token: string): Promise<ConfirmedEmail> {
  const { database, locale } = context;
  const refuse = (refusal: Problem): ConfirmedEmail => ({ email: null, problems: [refusal] });
  const confirmed = await database.transaction(async (tx) => {
    // The account first, as whoever changes an account does: two who follow two links wait here, holding nothing yet.
    const sent = await peekLink(tx, 'EMAIL_CHANGE', token);
    if (sent) await holdAccount(tx, sent.accountId);
    const link = sent && (await followLink(tx, 'EMAIL_CHANGE', token));
    const owner = link && (await findOwnerById(tx, link.accountId));
    if (!link || !owner) return refuse(problem(linkProblems.EMAIL_LINK_UNKNOWN, ['token'], locale));
    if (link.standing !== 'OPEN')
      return refuse(problem(linkProblems[`EMAIL_LINK_${link.standing}`], ['token'], locale));
    const [wish] = await findEmailChanges(tx, [owner.accountId]);
    if (wish?.emailFingerprint !== link.emailFingerprint)
      return refuse(problem(linkProblems.EMAIL_LINK_UNKNOWN, ['token'], locale));
    if (context.viewer.kind !== 'ACCOUNT' || context.viewer.subject !== owner.accountId)
      return refuse(problem(connectionProblems.EMAIL_CHANGE_NEEDS_SIGN_IN, [], locale));
    await holdAddress(tx, wish.emailFingerprint);
    const holder = await findAddressOwner(tx, wish.emailFingerprint);
    if (holder?.emailVerifiedAt) return refuse(problem(connectionProblems.EMAIL_HAS_ACCOUNT, [], locale));
    if (holder) await endUnverified(tx, context.viewer, [holder.accountId]);
    const kept = await take(context, tx, owner, { link, email: wish.email });
    return { email: wish.email, kept };
  });
  if ('kept' in confirmed) keepSession(context, confirmed.kept);
  return confirmed;
}

async function take(
  context: IdentityContext,
  tx: Transaction,
  owner: AddressOwner,
  { link, email }: { readonly link: FollowedLink; readonly email: string },
): Promise<KeptSession | null> {
  const { accountId } = owner;
  const { emailFingerprint, now } = link;
  for (const purpose of ['EMAIL_CHANGE', 'EMAIL_VERIFICATION'] as const)
    await useEveryLink(tx, purpose, { accountId, now });
  await changeAddress(tx, accountId, { email, emailFingerprint, emailVerifiedAt: now });
  await followAccount(tx, accountId);
  await askAccount(tx, { accountId, emailFingerprint }, now);
  const kept = await endOldWays(context, tx, owner, now);
  await deleteEmailChange(tx, accountId);
  const subject = `Account:${accountId}`;
  await appendAudit(tx, { office: counter, actor: context.viewer, action: 'email.change', subject });
  await tellOwner(context, tx, owner, { kind: 'EMAIL_CHANGED', newEmailHint: emailHint(email) });
  return kept;
}
