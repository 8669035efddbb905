import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { accept } from '@guichet/schema/scalars/parsed.ts';
import { readNewPassword } from '../accounts/new-password.ts';
import { hashPassword } from '../accounts/password.ts';
import type { IdentityContext } from '../context.ts';
import { type OpenedSession, openSession } from '../sessions/open-session.ts';
import { activationLabels, activationProblems } from './activation.problems.ts';
import type { ClientLinkId } from './client-link.ts';
import { followActivation } from './follow-activation.ts';
import { judgeActivationCode } from './judge-activation-code.ts';
import { type MandateEntry, readConsent } from './mandate-consent.ts';
import { type ActivatedAs, openClientAccount } from './open-client-account.ts';

/** An activation as it is typed. */
export interface ActivationEntry extends MandateEntry {
  readonly password?: Typed;
  readonly code?: Typed;
}

interface Activated {
  readonly id: ClientLinkId;
  readonly session: OpenedSession;
}

export type ActivatedClient = Activated | { readonly id: null; readonly problems: readonly Problem[] };

/**
 * Opens the account of a provider's client, by the link of the e-mail and the code of the SMS: address and phone are his then. The
 * mandate is given with it, the link is active, and he is signed in. Two activations at once come one after the other: the second
 * finds the link used.
 */
export async function activateClient(
  context: IdentityContext,
  { token, chosen, ...entry }: ActivationEntry & { readonly token: string; readonly chosen: Locale | null },
): Promise<ActivatedClient> {
  const { database, locale, log } = context;
  const opened = await database.transaction((tx) => followActivation(context, tx, token));
  const read = readEntry(context, entry, opened);
  if (!read.entry) return { id: null, problems: read.problems };

  // Hashed between two looks at the link: no connection waits for it, and no link that opens nothing costs it.
  const { password, code, mandate } = read.entry;
  const activatedAs = { passwordHash: await hashPassword(password), mandate, locale: chosen ?? locale };
  const judged = await database.transaction((tx) => activate(context, tx, { token, code }, activatedAs));
  if (typeof judged === 'object') return judged;
  log.warn('activation refused', { problem: judged });
  const path = judged.startsWith('ACTIVATION_C') ? ['code'] : ['token'];
  return { id: null, problems: [problem(activationProblems[judged], path, locale)] };
}

/** What is wrong with what was typed, all at once. */
function readEntry(
  { locale }: IdentityContext,
  entry: ActivationEntry,
  opened: Awaited<ReturnType<typeof followActivation>>,
) {
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  if (typeof opened === 'string') {
    // Nothing else helps before there is a link that opens something.
    report(activationProblems[opened], ['token']);
    return { entry: null, problems };
  }
  const field = (name: 'password' | 'code') => ({ path: [name], label: activationLabels[name] });
  const password = readNewPassword(entry.password, field('password'), opened.person.email, report);
  const code = requiredValue(entry.code, field('code'), (text) => accept(text.replace(/\s/g, '')), report);
  const mandate = readConsent(entry, { now: opened.now, locale }, report);
  return { entry: password && code && mandate ? { password, code, mandate } : null, problems };
}

async function activate(
  context: IdentityContext,
  tx: Transaction,
  { token, code }: { readonly token: string; readonly code: string },
  activatedAs: ActivatedAs,
): Promise<Activated | keyof typeof activationProblems> {
  const followed = await followActivation(context, tx, token);
  if (typeof followed === 'string') return followed;
  const { link, now } = followed;
  const judged = await judgeActivationCode(context.vault, tx, link, { code, now });
  if (judged !== 'RIGHT') return judged;
  const accountId = await openClientAccount(context, tx, followed, activatedAs);
  const session = await openSession(context, tx, accountId, 'SMS');
  if (!session) throw new Error('An account that was just opened is gone');
  return { id: link.id, session };
}
