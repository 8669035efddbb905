import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { reachAccount } from '../accounts/recognise-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { recogniseDevice } from '../known-devices/recognise-device.ts';
import { codeReceiver, sendCode } from './send-code.ts';
import { signInProblems } from './sign-in.problems.ts';
import { lockChallenge, updateChallenge } from './sign-in.repository.ts';
import { type ChallengeId, resendStanding } from './sign-in.ts';
import type { StartedSignIn } from './start-sign-in.ts';

/** Sends a new code for a sign-in, at most four times. The code before it is void, and its tries with it. */
export function resendSignInCode(context: IdentityContext, challengeId: string): Promise<StartedSignIn> {
  const refuse = (code: keyof typeof signInProblems) => {
    context.log.warn('new code refused', { problem: code });
    return { challenge: null, problems: [problem(signInProblems[code], [], context.locale)] };
  };
  return context.database.transaction(async (tx) => {
    const id = readId<ChallengeId>(challengeId);
    const challenge = id && (await lockChallenge(tx, id));
    if (!challenge) return refuse('SIGN_IN_CODE_EXPIRED');
    const now = await databaseNow(tx);
    const stands = resendStanding(challenge, now);
    if (stands === 'TOO_MANY') return refuse('SIGN_IN_LOCKED');
    if (stands !== 'OPEN') return refuse(`SIGN_IN_CODE_${stands}`);

    const person = await reachAccount(context.vault, tx, challenge.accountId);
    const nobody = { emailFingerprint: challenge.emailFingerprint, locale: context.locale };
    const device = await recogniseDevice(context, tx, challenge.accountId);
    const receiver = codeReceiver(context, person, nobody, device);
    const sent = await sendCode(context, tx, { id: challenge.id, now }, receiver);
    await updateChallenge(tx, challenge.id, {
      ...sent,
      tries: 0,
      codes: challenge.codes + 1,
    });
    return { challenge: { id: challenge.id, phoneHint: challenge.phoneHint, ...sent } };
  });
}
