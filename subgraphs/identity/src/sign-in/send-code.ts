import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Reachable } from '../accounts/recognise-account.ts';
import { countAct } from '../caps/count-act.ts';
import { writeMessage } from '../notifications/write-message.ts';
import type { IdentitySettings } from '../settings.ts';
import { later } from '../time.ts';
import type { ChallengeId } from './sign-in.ts';
import { codeMessage, fingerprintOf, makeCode, tooManyCodesMessage } from './sign-in-code.ts';

/** What a new code changes in its sign-in. */
export interface SentCode {
  readonly codeFingerprint: string;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
}

/** Who gets a code. When there is nobody, `key` is one that no telephone has, and is counted all the same. */
export interface CodeReceiver {
  readonly mobilePhone: string | null;
  /** What the codes are counted under: the telephone's fingerprint. */
  readonly key: string;
  readonly locale: Locale;
}

/** The person who was recognised, or nobody in his place. */
export function codeReceiver(
  vault: Vault,
  person: Reachable | null,
  nobody: { readonly emailFingerprint: string; readonly locale: Locale },
): CodeReceiver {
  if (!person) {
    const key = vault.fingerprint('identity.no-phone', nobody.emailFingerprint);
    return { mobilePhone: null, key, locale: nobody.locale };
  }
  return { mobilePhone: person.mobilePhone, key: person.mobilePhoneFingerprint, locale: person.locale };
}

/**
 * Makes a code and writes its SMS, in the transaction that keeps the code. When there is nobody to send it to,
 * the same is done but for the sending. A telephone that got too many codes gets none any more: whoever signs in is not
 * told, since only the right password brings so many; its owner is told once an hour, by SMS.
 */
export async function sendCode(
  context: Pick<WorkContext, 'vault' | 'newId'> & { readonly settings: IdentitySettings },
  tx: Transaction,
  challenge: { readonly id: ChallengeId; readonly now: Temporal.Instant },
  { mobilePhone, key, locale }: CodeReceiver,
): Promise<SentCode> {
  const { codeTtl, codeResendAfter } = context.settings;
  const code = makeCode();
  const leaves = await countAct(context, tx, 'SIGN_IN_CODE', key);
  const warns = !leaves && (await countAct(context, tx, 'SIGN_IN_CODE_WARNING', key));
  const expiresAt = later(challenge.now, codeTtl);
  await writeMessage(context, tx, {
    channel: 'SMS',
    to: leaves || warns ? mobilePhone : null,
    subject: null,
    text: leaves ? codeMessage(locale, code, codeTtl) : tooManyCodesMessage(locale),
    until: leaves ? expiresAt : null,
  });
  return {
    codeFingerprint: fingerprintOf(context.vault, challenge.id, code),
    expiresAt,
    resendAvailableAt: later(challenge.now, codeResendAfter),
  };
}
