import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { AccountId } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { dayInGeneva } from '../time.ts';
import { findAcceptances, findVersions } from './terms.repository.ts';
import { type DatedTerms, inForce, termsBy } from './terms.ts';

/** A version as the viewer sees it. */
export interface TermsForViewer extends DatedTerms {
  readonly acceptedAt: Temporal.Instant | null;
}

/** The versions in force, or all that ever were, with what the viewer accepted of them. */
export async function readTerms(
  { database, viewer }: Pick<IdentityContext, 'database' | 'viewer'>,
  { past }: { readonly past: boolean },
): Promise<readonly TermsForViewer[]> {
  const db = database.pages;
  const accountId = viewer.kind === 'ACCOUNT' ? readId<AccountId>(viewer.subject ?? '') : null;
  const [now, versions, accepted] = await Promise.all([
    databaseNow(db),
    findVersions(db),
    accountId ? findAcceptances(db, accountId) : [],
  ]);
  const dated = termsBy(dayInGeneva(now), versions);
  return (past ? dated : inForce(dated)).map((terms) => ({
    ...terms,
    acceptedAt:
      accepted.find(({ text, version }) => text === terms.text && version === terms.version)?.acceptedAt ??
      null,
  }));
}
