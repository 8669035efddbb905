import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { AccountId } from '../accounts/account.ts';
import { type Reachable, reachAccount } from '../accounts/recognise-account.ts';
import { countAct, forgiveActs } from '../caps/count-act.ts';
import type { KnownDeviceId } from '../known-devices/known-device.ts';
import { deviceKey } from '../known-devices/recognise-device.ts';
import { writeMessage } from '../notifications/write-message.ts';
import type { IdentitySettings } from '../settings.ts';
import { later } from '../time.ts';
import type { ChallengeId } from './sign-in.ts';
import {
  codeMessage,
  fingerprintOf,
  fingerprintOfNone,
  makeCode,
  tooManyCodesMessage,
} from './sign-in-code.ts';

/** What a new code changes in its sign-in. */
export interface SentCode {
  readonly codeFingerprint: string;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
}

/** Who gets a code. When there is nobody, `key` is one that no telephone has, and is counted all the same. */
export interface CodeReceiver {
  readonly mobilePhone: string | null;
  /** What the codes are counted under: the telephone's fingerprint, or the known browser's. */
  readonly key: string;
  readonly cap: 'SIGN_IN_CODE' | 'SIGN_IN_CODE_ON_DEVICE';
  readonly locale: Locale;
}

/**
 * The person who was recognised, or nobody in his place. A browser that is known has codes of its own: whoever found the
 * password can use up those of the telephone, and not the ones that are kept for the person.
 */
export function codeReceiver(
  context: Pick<WorkContext, 'vault'>,
  person: Reachable | null,
  nobody: { readonly emailFingerprint: string; readonly locale: Locale },
  device: KnownDeviceId | null,
): CodeReceiver {
  const cap = device ? 'SIGN_IN_CODE_ON_DEVICE' : 'SIGN_IN_CODE';
  if (!person) {
    const key = context.vault.fingerprint('identity.no-phone', nobody.emailFingerprint);
    return { mobilePhone: null, key, cap, locale: nobody.locale };
  }
  const key = device ? deviceKey(context, device) : person.mobilePhoneFingerprint;
  return { mobilePhone: person.mobilePhone, key, cap, locale: person.locale };
}

/** Takes back the codes of whoever has signed in: where he is known those that are kept for him there, else his telephone's. */
export async function forgiveCodes(
  context: Pick<WorkContext, 'vault'>,
  tx: Transaction,
  { accountId, device }: { readonly accountId: AccountId; readonly device: KnownDeviceId | null },
): Promise<void> {
  if (device) return forgiveActs(tx, 'SIGN_IN_CODE_ON_DEVICE', deviceKey(context, device));
  const person = await reachAccount(context.vault, tx, accountId);
  if (person) await forgiveActs(tx, 'SIGN_IN_CODE', person.mobilePhoneFingerprint);
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
  { mobilePhone, key, cap, locale }: CodeReceiver,
): Promise<SentCode> {
  const { codeTtl, codeResendAfter } = context.settings;
  const code = makeCode();
  const leaves = await countAct(context, tx, cap, key);
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
    // A code that never left can't be guessed either: the caps bound guesses, not messages alone.
    codeFingerprint: leaves ? fingerprintOf(context.vault, challenge.id, code) : fingerprintOfNone,
    expiresAt,
    resendAvailableAt: later(challenge.now, codeResendAfter),
  };
}
