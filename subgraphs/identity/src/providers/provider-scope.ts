import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { AccountId } from '../accounts/account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import type { ApiClientId } from '../api-clients/api-client.ts';
import { readId } from '../ids.ts';
import { providersOffice } from './provider.ts';

/** Which providers exist for a viewer: by the rows and not by his passport, so that who is kept out sees nothing at once. */
export interface ProviderScope {
  /** Officers and finance of the providers' office, and services that ask for themselves: every one, whole. */
  readonly isOffice: boolean;
  /** Whose company's provider is whole, and his own providers by their name. */
  readonly person: AccountId | null;
  /** Whose organisation's provider is whole. */
  readonly program: ApiClientId | null;
}

export function providerScope(viewer: Passport): ProviderScope {
  const scope = rowScope(viewer);
  if (scope.kind === 'ALL') return { isOffice: true, person: null, program: null };
  return {
    isOffice: scope.offices.includes(providersOffice),
    person: readId<AccountId>(scope.owner ?? ''),
    program: programOf(viewer),
  };
}

/** The program that asks; null for anybody else. */
export function programOf({ kind, subject }: Passport): ApiClientId | null {
  return kind === 'CLIENT' ? readId<ApiClientId>(subject ?? '') : null;
}
