import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, isGiven, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { confirmPassword } from '../accounts/confirm-password.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { type AddedFactor, addFactor, refusedFactor } from './add-factor.ts';
import {
  inGroups,
  isSixDigits,
  makeAuthenticator,
  sealSecret,
  stepOf,
  unsealSecret,
} from './authenticator.ts';
import { takeCeremony, tryCeremony } from './ceremony.repository.ts';
import { openCeremony } from './open-ceremony.ts';
import { secondFactorLabels, secondFactorProblems } from './second-factor.problems.ts';
import { findAuthenticator } from './second-factor.repository.ts';
import { type CeremonyId, longestName } from './second-factor.ts';

/** A secret that waits for its first code. */
export interface StartedAuthenticator {
  readonly authenticator: { readonly id: CeremonyId; readonly secret: string; readonly uri: string } | null;
  readonly problems: readonly Problem[];
}

/** First step: a secret for the app. The password is asked again, since its codes let somebody in. */
export async function startAuthenticator(
  context: IdentityContext,
  password: Typed,
): Promise<StartedAuthenticator> {
  const { database, vault, locale } = context;
  const accountId = viewerAccount(context);
  const problems = await confirmPassword(context, accountId, password);
  if (problems.length > 0) return { authenticator: null, problems };
  const db = database.pages;
  const person = await findOwnerById(db, accountId);
  if (!person) throw new Error('A signed-in account is gone');
  if (await findAuthenticator(db, accountId))
    return {
      authenticator: null,
      problems: [problem(secondFactorProblems.AUTHENTICATOR_KNOWN, [], locale)],
    };
  const { secret, uri } = makeAuthenticator(person.email);
  const sealed = await sealSecret(vault, secret);
  const id = await openCeremony(context, db, { purpose: 'ADD_AUTHENTICATOR', accountId, secret: sealed });
  return { authenticator: { id, secret: inGroups(secret), uri }, problems: [] };
}

/** Second step: the code that the app shows, which proves that it has the secret, and a name. Five tries. */
export async function addAuthenticator(
  context: IdentityContext,
  typed: { readonly id: string; readonly code: Typed; readonly name: Typed },
): Promise<AddedFactor> {
  const { database, vault, locale } = context;
  const accountId = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const nameField = { path: ['name'], label: secondFactorLabels.name };
  const name = requiredLine(typed.name, nameField, longestName, report);
  const isTyped = isGiven(typed.code, { path: ['code'], label: secondFactorLabels.code }, report);
  const code = (typed.code ?? '').replace(/\s/g, '');
  const id = readId<CeremonyId>(typed.id);
  if (name === null || !isTyped) return refusedFactor(problems);
  return database.transaction(async (tx) => {
    const refuse = (why: 'AUTHENTICATOR_SECRET_EXPIRED' | 'AUTHENTICATOR_CODE_WRONG') =>
      refusedFactor([problem(secondFactorProblems[why], ['code'], locale)]);
    const key = id && ({ id, purpose: 'ADD_AUTHENTICATOR', accountId } as const);
    const sealed = key && (await tryCeremony(tx, key));
    if (!sealed) return refuse('AUTHENTICATOR_SECRET_EXPIRED');
    const now = await databaseNow(tx);
    const secret = await unsealSecret(vault, sealed);
    const lastStep = isSixDigits(code) ? await stepOf(secret, code, now) : null;
    if (lastStep === null) return refuse('AUTHENTICATOR_CODE_WRONG');
    await takeCeremony(tx, key);
    return addFactor(context, tx, accountId, { kind: 'AUTHENTICATOR', name, secret: sealed, lastStep });
  });
}
