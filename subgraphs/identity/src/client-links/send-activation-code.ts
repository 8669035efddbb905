import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { writeMessage } from '../notifications/write-message.ts';
import { providersOffice } from '../providers/provider.ts';
import { mayAskAgain } from '../sent-codes/sent-code.ts';
import { makeCode } from '../sign-in/sign-in-code.ts';
import { later } from '../time.ts';
import { activationProblems } from './activation.problems.ts';
import { findActivationCode, putActivationCode } from './activation-code.repository.ts';
import {
  type ActivationCodeId,
  activationCodeFingerprint,
  activationCodeMessage,
} from './activation-code.ts';
import { type FollowedActivation, followActivation } from './follow-activation.ts';

interface SentCode {
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
}

export type AnsweredCode = SentCode | { readonly expiresAt: null; readonly problems: readonly Problem[] };

/** Sends a code to the phone that the provider gave. Asked again, the code before is void, and its tries with it. */
export async function sendActivationCode(context: IdentityContext, token: string): Promise<AnsweredCode> {
  const { database, locale, log } = context;
  const answer = await database.transaction(async (tx) => {
    const followed = await followActivation(context, tx, token);
    return typeof followed === 'string' ? followed : sendCode(context, tx, followed);
  });
  if (typeof answer === 'object') return answer;
  log.warn('activation refused', { problem: answer });
  const path = answer.startsWith('ACTIVATION_CODE') ? [] : ['token'];
  return { expiresAt: null, problems: [problem(activationProblems[answer], path, locale)] };
}

async function sendCode(
  context: IdentityContext,
  tx: Transaction,
  { link, person, now }: FollowedActivation,
): Promise<SentCode | 'ACTIVATION_CODE_TOO_EARLY' | 'ACTIVATION_CODES_TOO_MANY'> {
  const { vault, locale, settings } = context;
  if (!mayAskAgain(await findActivationCode(tx, link.id), now)) return 'ACTIVATION_CODE_TOO_EARLY';
  const capped = vault.fingerprint('identity.activation', link.id);
  const isWithinCaps =
    (await countAct(context, tx, 'ACTIVATION_CODE', capped)) &&
    (await countAct(context, tx, 'ACTIVATION_CODE_TO', link.mobilePhoneFingerprint));
  if (!isWithinCaps) return 'ACTIVATION_CODES_TOO_MANY';
  const id = context.newId<ActivationCodeId>();
  const code = makeCode();
  const expiresAt = later(now, settings.codeTtl);
  const resendAvailableAt = later(now, settings.codeResendAfter);
  await putActivationCode(tx, {
    clientLinkId: link.id,
    office: providersOffice,
    id,
    linkVersion: link.version,
    codeFingerprint: activationCodeFingerprint(vault, id, code),
    expiresAt,
    resendAvailableAt,
  });
  const text = activationCodeMessage(locale, code, settings.codeTtl);
  const to = person.mobilePhone;
  await writeMessage(context, tx, { channel: 'SMS', to, subject: null, text, until: expiresAt });
  return { expiresAt, resendAvailableAt };
}
