import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type MobilePhone, parseMobilePhone } from '@guichet/schema/scalars/phone.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { keepPhone, phoneFingerprintOf, versionOf } from '../accounts/change-account.ts';
import { readConfirmed } from '../accounts/confirm-password.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { writeMessage } from '../notifications/write-message.ts';
import { mayAskAgain } from '../sent-codes/sent-code.ts';
import { phoneHint } from '../sign-in/sign-in.ts';
import { makeCode } from '../sign-in/sign-in-code.ts';
import { later } from '../time.ts';
import { connectionLabels, connectionProblems } from './connection.problems.ts';
import { lockPhoneChange, putPhoneChange } from './connection.repository.ts';
import { type PhoneChangeId, phoneCodeFingerprint, phoneCodeMessage } from './phone-code.ts';

export interface AskedPhoneChange {
  readonly id: PhoneChangeId;
  readonly phoneHint: string;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
}

export type ChangedPhone =
  | { readonly change: AskedPhoneChange }
  | { readonly change: null; readonly problems: readonly Problem[] };

/**
 * Sends a code to a new mobile number. Until it comes back the sign-in codes go to the old one. Asked again, the code before
 * is void, and its tries with it.
 */
export async function changeMobilePhone(
  context: IdentityContext,
  typed: { readonly mobilePhone: Typed; readonly password: Typed },
): Promise<ChangedPhone> {
  const { database, vault, locale, log } = context;
  const accountId = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const field = { path: ['mobilePhone'], label: connectionLabels.mobilePhone };
  const mobilePhone = requiredValue(typed.mobilePhone, field, parseMobilePhone, report);
  const known = await phoneFingerprintOf(database.pages, accountId);
  if (mobilePhone && vault.fingerprint('identity.mobile-phone', mobilePhone) === known)
    report(connectionProblems.MOBILE_PHONE_UNCHANGED, field.path);
  const confirmed = await readConfirmed(context, accountId, typed.password);
  problems.push(...confirmed.problems);
  if (!mobilePhone || problems.length > 0) return { change: null, problems };

  const asked = await database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    if ((await versionOf(tx, accountId)) !== confirmed.version) return sharedProblems.VERSION_CONFLICT;
    return sendCode(context, tx, accountId, mobilePhone);
  });
  if ('id' in asked) return { change: asked };
  log.warn('telephone change refused', { problem: asked.code });
  return { change: null, problems: [problem(asked, [], locale)] };
}

async function sendCode(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  mobilePhone: MobilePhone,
): Promise<AskedPhoneChange | (typeof connectionProblems)['PHONE_CODE_TOO_EARLY']> {
  const { vault, locale, settings, viewer } = context;
  const before = await lockPhoneChange(tx, accountId);
  const now = await databaseNow(tx);
  if (!mayAskAgain(before, now)) return connectionProblems.PHONE_CODE_TOO_EARLY;
  const kept = await keepPhone(context, mobilePhone);
  const capped = vault.fingerprint('identity.phone-change', accountId);
  const isWithinCaps =
    (await countAct(context, tx, 'PHONE_CHANGE', capped)) &&
    (await countAct(context, tx, 'PHONE_CHANGE_TO', kept.mobilePhoneFingerprint));
  if (!isWithinCaps) return connectionProblems.PHONE_CODES_TOO_MANY;
  const id = context.newId<PhoneChangeId>();
  const code = makeCode();
  const expiresAt = later(now, settings.codeTtl);
  const resendAvailableAt = later(now, settings.codeResendAfter);
  const codeFingerprint = phoneCodeFingerprint(vault, id, code);
  await putPhoneChange(tx, {
    ...kept,
    id,
    accountId,
    office: counter,
    codeFingerprint,
    expiresAt,
    resendAvailableAt,
  });
  const text = phoneCodeMessage(locale, code, settings.codeTtl);
  await writeMessage(context, tx, { channel: 'SMS', to: mobilePhone, subject: null, text, until: expiresAt });
  const subject = `Account:${accountId}`;
  await appendAudit(tx, { office: counter, actor: viewer, action: 'mobile-phone.ask-change', subject });
  return { id, phoneHint: phoneHint(mobilePhone), expiresAt, resendAvailableAt };
}
