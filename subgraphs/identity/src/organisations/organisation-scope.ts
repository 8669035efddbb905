import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { AccountId } from '../accounts/account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import { readId } from '../ids.ts';

/**
 * Which organisations exist for a viewer: those that he belongs to now, by the rows and not by his passport, so that who is
 * kept out sees nothing at once; and those that asked an office where he treats files.
 */
export interface OrganisationScope {
  /** Null for who is no person. */
  readonly accountId: AccountId | null;
  readonly offices: readonly string[];
}

export function organisationScope(viewer: Passport): OrganisationScope {
  const scope = rowScope(viewer);
  if (scope.kind === 'ALL') return { accountId: null, offices: [] };
  return { accountId: readId<AccountId>(scope.owner ?? ''), offices: scope.offices };
}
