import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { AccountId } from '../accounts/account.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { linkProblems } from '../links/link.problems.ts';
import type { RegisteredAccount } from './register-account.ts';
import { registrationProblems } from './registration.problems.ts';
import { sendVerification } from './send-verification.ts';

/** Sends the viewer another verification e-mail, at most one a minute. */
export function resendEmailVerification(context: IdentityContext): Promise<RegisteredAccount> {
  const { database, viewer, locale } = context;
  return database.transaction(async (tx) => {
    const id = readId<AccountId>(viewer.subject ?? '');
    const owner = id && (await findOwnerById(tx, id));
    if (!owner) throw unauthenticated();
    if (owner.emailVerifiedAt) {
      const verified = problem(registrationProblems.EMAIL_ALREADY_VERIFIED, [], locale);
      return { registration: null, problems: [verified] };
    }
    if (!(await countAct(context, tx, 'VERIFICATION_EMAIL', owner.emailFingerprint))) {
      const tooOften = problem(linkProblems.EMAIL_ASKED_TOO_OFTEN, [], locale);
      return { registration: null, problems: [tooOften] };
    }
    return { registration: await sendVerification(context, tx, owner, await databaseNow(tx)) };
  });
}
