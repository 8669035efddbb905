import { nameConnection, readNamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Connection } from '@guichet/chassis/pages/page.ts';
import { cleaned, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { accountScopeOf, isUuid } from './account-scope.ts';
import { findAccountPage } from './client-account.repository.ts';
import type { ClientAccount, ClientAccountStatus } from './client-account.ts';

/** Which accounts, as it is typed. */
interface AccountSearch {
  readonly search?: Typed;
  readonly status?: readonly ClientAccountStatus[] | null | undefined;
}

/** A page of the companies' accounts, by name. */
export async function listAccounts(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  { search, status = null }: AccountSearch,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<Connection<ClientAccount>> {
  const page = readNamePage(args, isUuid);
  const beginning = cleaned(search).toLowerCase();
  const uid = beginning.toUpperCase().replace(/[\s.-]/g, '');
  const filter = { beginning, uid: /^CHE\d{9}$/.test(uid) ? uid : '', statuses: status };
  const found = await findAccountPage(database.pages, accountScopeOf(viewer, 'ACCOUNT'), filter, page);
  return nameConnection(found, page, ({ nameKey, id }) => ({ name: nameKey, key: id }));
}
