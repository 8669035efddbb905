import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { phoneOf } from '../accounts/change-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { linkProblems } from '../links/link.problems.ts';
import { later } from '../time.ts';
import type { RegisteredAccount } from './register-account.ts';
import { registrationProblems } from './registration.problems.ts';
import { sendVerification } from './send-verification.ts';

/** Sends the viewer another verification e-mail, at most one a minute. */
export function resendEmailVerification(context: IdentityContext): Promise<RegisteredAccount> {
  const { database, settings, locale } = context;
  const id = viewerAccount(context);
  return database.transaction(async (tx) => {
    const owner = await findOwnerById(tx, id);
    if (!owner) throw new Error('The viewer has no account');
    if (owner.emailVerifiedAt) {
      const verified = problem(registrationProblems.EMAIL_ALREADY_VERIFIED, [], locale);
      return { registration: null, problems: [verified] };
    }
    if (!(await countAct(context, tx, 'VERIFICATION_EMAIL', owner.emailFingerprint))) {
      const tooOften = problem(linkProblems.EMAIL_ASKED_TOO_OFTEN, [], locale);
      return { registration: null, problems: [tooOften] };
    }
    const newcomer = { ...owner, mobilePhone: await phoneOf(context, tx, id) };
    const until = later(owner.createdAt, settings.unverifiedAccountTtl);
    return {
      registration: await sendVerification(context, tx, newcomer, { now: await databaseNow(tx), until }),
    };
  });
}
