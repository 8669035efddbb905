import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { forgiveGuesses, proveFactor } from '../second-factors/prove-factor.ts';
import { type OpenedSession, openSession } from '../sessions/open-session.ts';
import { countTry, forgiveTries } from './count-try.ts';
import { forgiveCodes } from './send-code.ts';
import { signInLabels, signInProblems } from './sign-in.problems.ts';
import { lockChallenge, updateChallenge } from './sign-in.repository.ts';
import { type ChallengeId, standing } from './sign-in.ts';
import { fingerprintOf, isSameFingerprint } from './sign-in-code.ts';

export type CompletedSignIn =
  | { readonly session: OpenedSession }
  | { readonly session: null; readonly problems: readonly Problem[] };

/**
 * Second step of a sign-in: the code from the SMS, or in its place the authenticator's or a recovery code. Guesses at one
 * sign-in wait for each other, so that however many come at once, and of whatever kind, at most five are looked at. A wrong
 * one also counts as a failed sign-in: starting again brings a new code, but no more guesses than SIGN_IN_LOCK allows.
 */
export async function completeSignIn(
  context: IdentityContext,
  typed: { readonly challengeId: string; readonly code: string },
): Promise<CompletedSignIn> {
  const { database, log, locale } = context;
  const code = typed.code.replace(/\s/g, '');
  const id = readId<ChallengeId>(typed.challengeId);
  if (code === '') {
    const label = signInLabels.code;
    return { session: null, problems: [problem(sharedProblems.FIELD_REQUIRED, ['code'], locale, { label })] };
  }
  const judged = id
    ? await database.transaction((tx) => judgeCode(context, tx, id, code))
    : 'SIGN_IN_CODE_EXPIRED';
  if (typeof judged === 'object') return { session: judged };
  log.warn('sign-in refused', { problem: judged, challenge: id });
  const path = judged === 'SIGN_IN_LOCKED' ? [] : ['code'];
  return { session: null, problems: [problem(signInProblems[judged], path, locale)] };
}

/** A session for the right code, else what is wrong with it. What it counts stays counted: a refusal is no error. */
async function judgeCode(
  context: IdentityContext,
  tx: Transaction,
  id: ChallengeId,
  code: string,
): Promise<OpenedSession | keyof typeof signInProblems> {
  const challenge = await lockChallenge(tx, id);
  if (!challenge) return 'SIGN_IN_CODE_EXPIRED';
  const now = await databaseNow(tx);
  const stands = standing(challenge, now);
  if (stands !== 'OPEN') return `SIGN_IN_CODE_${stands}`;

  const counted = await countTry(context, tx, challenge);
  if (!counted) return 'SIGN_IN_LOCKED';
  const prover = { accountId: challenge.accountId, device: counted.device, now };
  const isSent = isSameFingerprint(fingerprintOf(context.vault, id, code), challenge.codeFingerprint);
  const way = isSent ? 'SMS' : await proveFactor(context, tx, prover, code);
  const session = way && (await openSession(context, tx, challenge.accountId, way));
  await updateChallenge(tx, id, { tries: challenge.tries + 1, usedAt: session && now });
  if (!session) return 'SIGN_IN_CODE_WRONG';
  await forgiveTries(tx, counted);
  await forgiveGuesses(context, tx, prover);
  await forgiveCodes(context, tx, prover);
  return session;
}
