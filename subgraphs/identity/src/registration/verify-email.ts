import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { counter } from '../accounts/account.ts';
import { verifyAddress } from '../accounts/address-owner.ts';
import { holdAddress } from '../accounts/hold-address.ts';
import { askAccount } from '../client-links/ask-account.ts';
import type { IdentityContext } from '../context.ts';
import { type FollowedLink, followLink, peekLink, useLink } from '../links/follow-link.ts';
import { linkProblems } from '../links/link.problems.ts';
import { deletePendingOf, findPending, type PendingRow } from './pending-registration.repository.ts';
import { confirmRegistration, takePlace } from './take-place.ts';

export type VerifiedEmail =
  | { readonly verifiedAt: Temporal.Instant }
  | { readonly verifiedAt: null; readonly problems: readonly Problem[] };

/** What a link turns out to be for. */
type Followed =
  | Temporal.Instant
  | ProblemCode
  | { readonly link: FollowedLink; readonly pending: PendingRow };

/**
 * Verifies the address that a link was sent to. The same link again, or another one of the same address, answers the same,
 * however late: the address is verified. The link of a registration that waits asks for its password: whoever reads the
 * mail didn't choose it unless he knows it.
 */
export async function verifyEmail(
  context: IdentityContext,
  token: string,
  password: string,
): Promise<VerifiedEmail> {
  const { database } = context;
  const followed = await database.transaction((tx) => follow(context, tx, token));
  if (followed instanceof Temporal.Instant) return { verifiedAt: followed };
  if ('code' in followed) return refuse(context, followed, ['token']);
  const wrong = await confirmRegistration(context, followed.pending, password);
  if (wrong) return refuse(context, wrong, wrong.code === 'SIGN_IN_LOCKED' ? [] : ['password']);
  const taken = await database.transaction(async (tx) => {
    const again = await follow(context, tx, token);
    return again instanceof Temporal.Instant || 'code' in again ? again : takePlace(context, tx, again);
  });
  return taken instanceof Temporal.Instant ? { verifiedAt: taken } : refuse(context, taken, ['token']);
}

/** Follows a link as far as it leads without a password. Its address is held until the transaction ends, then the link. */
async function follow(context: IdentityContext, tx: Transaction, token: string): Promise<Followed> {
  const sent = await peekLink(tx, 'EMAIL_VERIFICATION', token);
  if (sent) await holdAddress(tx, sent.emailFingerprint);
  const link = sent && (await followLink(tx, 'EMAIL_VERIFICATION', token));
  if (!link) return linkProblems.EMAIL_LINK_UNKNOWN;
  const isOpen = link.standing === 'OPEN';
  const address = await verifyAddress(tx, link, isOpen ? link.now : null);
  if (!address) {
    const pending = await findPending(tx, link.accountId);
    if (pending && isOpen) return { link, pending };
    return pending ? linkProblems.EMAIL_LINK_EXPIRED : linkProblems.EMAIL_LINK_UNKNOWN;
  }
  if (!address.verifiedAt) return linkProblems.EMAIL_LINK_EXPIRED;
  if (isOpen) {
    await useLink(tx, link);
    await deletePendingOf(tx, link.emailFingerprint);
    await askAccount(tx, link, link.now);
    const subject = `Account:${link.accountId}`;
    await appendAudit(tx, { office: counter, actor: context.viewer, action: 'email.verify', subject });
  }
  return address.verifiedAt;
}

function refuse({ locale }: IdentityContext, code: ProblemCode, path: readonly string[]): VerifiedEmail {
  return { verifiedAt: null, problems: [problem(code, path, locale)] };
}
