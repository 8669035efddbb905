import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { counter } from '../accounts/account.ts';
import { verifyAddress } from '../accounts/address-owner.ts';
import type { IdentityContext } from '../context.ts';
import { followLink, useLink } from '../links/follow-link.ts';
import { linkProblems } from '../links/link.problems.ts';

export type VerifiedEmail =
  | { readonly verifiedAt: Temporal.Instant }
  | { readonly verifiedAt: null; readonly problems: readonly Problem[] };

/**
 * Verifies the address that a link was sent to. The same link again, or another one of the same address, answers the same,
 * however late: the address is verified.
 */
export function verifyEmail(context: IdentityContext, token: string): Promise<VerifiedEmail> {
  const refuse = (code: 'EMAIL_LINK_UNKNOWN' | 'EMAIL_LINK_EXPIRED') => ({
    verifiedAt: null,
    problems: [problem(linkProblems[code], ['token'], context.locale)],
  });
  return context.database.transaction(async (tx) => {
    const link = await followLink(tx, 'EMAIL_VERIFICATION', token);
    const isOpen = link?.standing === 'OPEN';
    const address = link && (await verifyAddress(tx, link, isOpen ? link.now : null));
    if (!address) return refuse('EMAIL_LINK_UNKNOWN');
    if (!address.verifiedAt) return refuse('EMAIL_LINK_EXPIRED');
    if (isOpen) {
      await useLink(tx, link);
      const subject = `Account:${link.accountId}`;
      await appendAudit(tx, { office: counter, actor: context.viewer, action: 'email.verify', subject });
    }
    return { verifiedAt: address.verifiedAt };
  });
}
