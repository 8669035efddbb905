import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { countAct, forgiveActs } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { signInProblems } from '../sign-in/sign-in.problems.ts';
import { findById } from './account.repository.ts';
import type { AccountId } from './account.ts';
import { passwordLabels } from './password.labels.ts';
import { passwordProblems } from './password.problems.ts';
import { hashOfNobody, isPassword } from './password.ts';

/** A password that was asked again. */
export interface ConfirmedPassword {
  /** Empty when it is the account's. */
  readonly problems: readonly Problem[];
  /** The version of the account that it was right for: whoever changes something with it looks again, under the lock. */
  readonly version: number | null;
}

/**
 * Asks the password of a signed-in person again, before what could take the account away from him. Asked before a transaction
 * opens, since hashing is slow on purpose. A try counts as wrong before anybody looks, so that fifty at once are fifty, and
 * the right one forgives those before it.
 */
export async function confirmPassword(
  context: IdentityContext,
  accountId: AccountId,
  typed: string | null | undefined,
  path: readonly string[] = ['password'],
): Promise<readonly Problem[]> {
  return (await readConfirmed(context, accountId, typed, path)).problems;
}

/** As `confirmPassword`, with the version of the account that the password was right for. */
export async function readConfirmed(
  context: IdentityContext,
  accountId: AccountId,
  typed: string | null | undefined,
  path: readonly string[] = ['password'],
): Promise<ConfirmedPassword> {
  const { database, vault, log, locale } = context;
  const refuse = (refusal: Problem): ConfirmedPassword => ({ problems: [refusal], version: null });
  if (!typed) {
    const label = path.at(-1) === 'oldPassword' ? passwordLabels.oldPassword : passwordLabels.password;
    return refuse(problem(sharedProblems.FIELD_REQUIRED, path, locale, { label }));
  }
  const key = vault.fingerprint('identity.password-confirmation', accountId);
  if (!(await countAct(context, database.pages, 'PASSWORD_CONFIRMATION', key))) {
    log.warn('password confirmation refused', { problem: 'SIGN_IN_LOCKED' });
    return refuse(problem(signInProblems.SIGN_IN_LOCKED, [], locale));
  }
  const account = await findById(database.pages, accountId);
  const isRight = await isPassword(typed, account?.passwordHash ?? hashOfNobody);
  if (!account || !isRight) return refuse(problem(passwordProblems.PASSWORD_WRONG, path, locale));
  await forgiveActs(database.pages, 'PASSWORD_CONFIRMATION', key);
  return { problems: [], version: account.version };
}
