import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { changePhone } from '../accounts/change-account.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { tellOwner } from '../accounts/tell-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { codeStanding } from '../sent-codes/sent-code.ts';
import { type KeptSession, keepSession } from '../sessions/end-elsewhere.ts';
import { phoneHint } from '../sign-in/sign-in.ts';
import { isSameFingerprint } from '../sign-in/sign-in-code.ts';
import { connectionLabels, connectionProblems } from './connection.problems.ts';
import { lockPhoneChange, type PhoneChangeRow, updatePhoneChange } from './connection.repository.ts';
import { endOldWays } from './end-old-ways.ts';
import { phoneCodeFingerprint } from './phone-code.ts';

/**
 * Takes the new number by its code. Guesses wait for each other, so that however many come at once at most five are looked
 * at; what they count stays counted. @returns what stands in the way; empty once the number is the account's.
 */
export async function confirmMobilePhone(
  context: IdentityContext,
  typed: { readonly changeId: string; readonly code: string },
): Promise<readonly Problem[]> {
  const { database, log, locale } = context;
  const accountId = viewerAccount(context);
  const code = typed.code.replace(/\s/g, '');
  if (code === '') {
    const { label } = { label: connectionLabels.code };
    return [problem(sharedProblems.FIELD_REQUIRED, ['code'], locale, { label })];
  }
  const judged = await database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    const change = await lockPhoneChange(tx, accountId);
    return change?.id === typed.changeId ? judge(context, tx, change, code) : 'PHONE_CODE_EXPIRED';
  });
  if (typeof judged === 'object') {
    keepSession(context, judged);
    return [];
  }
  log.warn('telephone change refused', { problem: judged });
  return [problem(connectionProblems[judged], ['code'], locale)];
}

async function judge(
  context: IdentityContext,
  tx: Transaction,
  change: PhoneChangeRow,
  code: string,
): Promise<KeptSession | null | keyof typeof connectionProblems> {
  const now = await databaseNow(tx);
  const stands = codeStanding(change, now);
  if (stands !== 'OPEN') return `PHONE_CODE_${stands}`;
  const typed = phoneCodeFingerprint(context.vault, change.id, code);
  const isRight = isSameFingerprint(typed, change.codeFingerprint);
  await updatePhoneChange(tx, change.accountId, { tries: change.tries + 1, usedAt: isRight ? now : null });
  if (!isRight) return 'PHONE_CODE_WRONG';
  return take(context, tx, change.accountId, change, now);
}

async function take(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  { mobilePhone, mobilePhoneFingerprint }: PhoneChangeRow,
  now: Temporal.Instant,
): Promise<KeptSession | null> {
  const owner = await findOwnerById(tx, accountId);
  if (!owner) return null;
  await changePhone(tx, accountId, { mobilePhone, mobilePhoneFingerprint });
  const kept = await endOldWays(context, tx, owner, now);
  const subject = `Account:${accountId}`;
  await appendAudit(tx, { office: counter, actor: context.viewer, action: 'mobile-phone.change', subject });
  const digits = await context.vault.unseal('identity.mobile-phone', mobilePhone);
  await tellOwner(context, tx, owner, { kind: 'MOBILE_PHONE_CHANGED', phoneHint: phoneHint(digits) });
  return kept;
}
