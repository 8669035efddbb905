import { gather, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { confirmPassword } from '../accounts/confirm-password.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { type AddedFactor, addFactor, refusedFactor } from './add-factor.ts';
import { takeCeremony } from './ceremony.repository.ts';
import { openCeremony } from './open-ceremony.ts';
import { creationOptions, readNewPasskey } from './passkey.ts';
import { readCreation } from './passkey-answer.ts';
import { secondFactorLabels, secondFactorProblems } from './second-factor.problems.ts';
import { findFactors, findPasskeys } from './second-factor.repository.ts';
import { type CeremonyId, longestName, mostFactors } from './second-factor.ts';

/** A ceremony that the browser is to go through. */
export interface StartedPasskey {
  readonly ceremony: { readonly id: CeremonyId; readonly options: string } | null;
  readonly problems: readonly Problem[];
}

/** First step: what the browser is to make. The password is asked again, since what is added opens the account alone. */
export async function startPasskey(context: IdentityContext, password: Typed): Promise<StartedPasskey> {
  const { database, settings, vault, locale } = context;
  const accountId = viewerAccount(context);
  const problems = await confirmPassword(context, accountId, password);
  if (problems.length > 0) return { ceremony: null, problems };
  const db = database.pages;
  const person = await findOwnerById(db, accountId);
  if (!person) throw new Error('A signed-in account is gone');
  if ((await findFactors(db, accountId)).length >= mostFactors)
    return {
      ceremony: null,
      problems: [problem(secondFactorProblems.SECOND_FACTORS_TOO_MANY, [], locale, { limit: mostFactors })],
    };
  const known = await findPasskeys(db, accountId);
  const options = await creationOptions(
    settings,
    { accountId, email: person.email, name: person.email },
    known,
  );
  const secret = await vault.seal(challengePurpose, options.challenge);
  const id = await openCeremony(context, db, { purpose: 'ADD_PASSKEY', accountId, secret });
  return { ceremony: { id, options: JSON.stringify(options) }, problems: [] };
}

/** What challenges are sealed for. */
export const challengePurpose = 'identity.passkey-challenge';

/** Second step: the browser's answer and a name. A ceremony is answered once, rightly or wrongly. */
export async function addPasskey(
  context: IdentityContext,
  typed: { readonly ceremonyId: string; readonly response: Typed; readonly name: Typed },
): Promise<AddedFactor> {
  const { database, settings, vault, locale } = context;
  const accountId = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const field = { path: ['name'], label: secondFactorLabels.name };
  const name = requiredLine(typed.name, field, longestName, report);
  if (name === null) return refusedFactor(problems);
  const id = readId<CeremonyId>(typed.ceremonyId);
  const response = readCreation(typed.response);
  return database.transaction(async (tx) => {
    const sealed = id && (await takeCeremony(tx, { id, purpose: 'ADD_PASSKEY', accountId }));
    const challenge = sealed && (await vault.unseal(challengePurpose, sealed));
    const passkey = challenge && response && (await readNewPasskey(settings, response, challenge));
    if (!passkey) return refusedFactor([problem(secondFactorProblems.PASSKEY_REFUSED, ['response'], locale)]);
    const { transports, ...key } = passkey;
    return addFactor(context, tx, accountId, { kind: 'PASSKEY', name, ...key, transports: [...transports] });
  });
}
