import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { writeMessage } from '../notifications/write-message.ts';
import type { IdentitySettings } from '../settings.ts';
import { later } from '../time.ts';
import type { ChallengeId } from './sign-in.ts';
import { codeMessage, fingerprintOf, makeCode } from './sign-in-code.ts';

/** What a new code changes in its sign-in. */
export interface SentCode {
  readonly codeFingerprint: string;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
}

/**
 * Makes a code and writes its SMS, in the transaction that keeps the code. When there is nobody to send it to,
 * the same is done but for the sending.
 */
export async function sendCode(
  context: Pick<WorkContext, 'vault' | 'newId'> & { readonly settings: IdentitySettings },
  tx: Transaction,
  challenge: { readonly id: ChallengeId; readonly now: Temporal.Instant },
  receiver: { readonly mobilePhone: string | null; readonly locale: Locale },
): Promise<SentCode> {
  const { codeTtl, codeResendAfter } = context.settings;
  const code = makeCode();
  await writeMessage(context, tx, {
    channel: 'SMS',
    to: receiver.mobilePhone,
    subject: null,
    text: codeMessage(receiver.locale, code, codeTtl),
  });
  return {
    codeFingerprint: fingerprintOf(context.vault, challenge.id, code),
    expiresAt: later(challenge.now, codeTtl),
    resendAvailableAt: later(challenge.now, codeResendAfter),
  };
}
