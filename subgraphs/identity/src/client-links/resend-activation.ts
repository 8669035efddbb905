import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { linkProblems } from '../links/link.problems.ts';
import { placeFingerprint } from '../sign-in/place.ts';
import { instantText, later } from '../time.ts';
import { activationLabels } from './activation.problems.ts';

/** The task that looks who was registered under an address, and sends the e-mail. */
export const sendActivationAgainTask = 'send-activation-again';

export type ResentActivation =
  | { readonly linkExpiresAt: Temporal.Instant }
  | { readonly linkExpiresAt: null; readonly problems: readonly Problem[] };

/**
 * Has another activation e-mail sent to who was registered and hasn't activated. Nobody is looked for before the answer left: it is the
 * same for every address, and takes the same time.
 */
export async function resendActivation(context: IdentityContext, typed: Typed): Promise<ResentActivation> {
  const { database, vault, log, locale, settings } = context;
  const problems: Problem[] = [];
  const field = { path: ['email'], label: activationLabels.email };
  const email = requiredValue(typed, field, parseEmail, gather(problems, locale));
  if (!email) return { linkExpiresAt: null, problems };

  const address = emailFingerprint(vault, email);
  const place = placeFingerprint(vault, context.clientAddress);
  const isWithinCaps =
    (await countAct(context, database.pages, 'ACTIVATION_EMAIL_FROM_PLACE', place)) &&
    (await countAct(context, database.pages, 'ACTIVATION_EMAIL', address));
  if (!isWithinCaps) {
    log.warn('activation refused', { problem: 'EMAIL_ASKED_TOO_OFTEN' });
    return { linkExpiresAt: null, problems: [problem(linkProblems.EMAIL_ASKED_TOO_OFTEN, [], locale)] };
  }
  return database.transaction(async (tx) => {
    const now = await databaseNow(tx);
    await addJob(tx, sendActivationAgainTask, { address, locale, askedAt: instantText(now) });
    return { linkExpiresAt: later(now, settings.activationLinkTtl) };
  });
}
