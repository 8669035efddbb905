import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { AccountId, Office } from '../accounts/account.ts';
import { readId } from '../ids.ts';
import type { ApiClientId } from './api-client.ts';

/** Which programs exist for a viewer: those that he may manage, or the one that he is. */
export interface ClientScope {
  /** The programs of organisations that this person manages now, by the rows and not by his passport. */
  readonly manager: AccountId | null;
  /** Offices whose administrator he is. */
  readonly offices: readonly Office[];
  /** The program itself. */
  readonly itself: ApiClientId | null;
}

export function clientScope(viewer: Passport): ClientScope {
  const itself = viewer.kind === 'CLIENT' ? readId<ApiClientId>(viewer.subject ?? '') : null;
  if (viewer.kind !== 'ACCOUNT') return { manager: null, offices: [], itself };
  return {
    manager: readId<AccountId>(viewer.subject ?? ''),
    offices: viewer.roles
      .filter(({ role }) => role === 'ADMINISTRATOR')
      .map(({ office }) => office as Office),
    itself,
  };
}
