import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { counter } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { dayInGeneva } from '../time.ts';
import { termsProblems } from './terms.problems.ts';
import { findVersions, insertAcceptance } from './terms.repository.ts';
import { type AcceptanceId, inForce, type TermsText, termsBy } from './terms.ts';

/** Accepts a version that is in force. A second time changes nothing: what counts is when it was accepted first. */
export function acceptTerms(
  context: IdentityContext,
  accepted: { readonly text: TermsText; readonly version: string },
): Promise<readonly Problem[]> {
  const { database, viewer, locale } = context;
  const { text, version } = accepted;
  const accountId = viewerAccount(context);
  return database.transaction(async (tx) => {
    const today = dayInGeneva(await databaseNow(tx));
    const known = inForce(termsBy(today, await findVersions(tx)));
    if (!known.some((terms) => terms.text === text && terms.version === version))
      return [problem(termsProblems.TERMS_NOT_IN_FORCE, ['version'], locale)];
    const id = context.newId<AcceptanceId>();
    if (await insertAcceptance(tx, { id, accountId, text, version }))
      await appendAudit(tx, {
        office: counter,
        actor: viewer,
        action: 'terms.accept',
        subject: `Account:${accountId}`,
        details: { text, version },
      });
    return [];
  });
}
