import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { accountScopeOf } from './account-scope.ts';
import { findAccounts, findAccountsOf, findAccountTransitions } from './client-account.repository.ts';
import type { ClientAccount, ClientAccountId, ClientAccountTransition } from './client-account.ts';

/** Companies' accounts as they exist for the viewer, one statement for however many are asked at once. */
export function clientAccountLoaders({
  database: { pages },
  viewer,
}: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = accountScopeOf(viewer, 'ACCOUNT');
  return {
    clientAccountById: new DataLoader<string, ClientAccount | null>(async (ids) => {
      const rows = await findAccounts(pages, scope, ids);
      const found = new Map<string, ClientAccount>(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    clientAccountByOrganisation: new DataLoader<string, ClientAccount | null>(async (ids) => {
      const rows = await findAccountsOf(pages, scope, ids);
      const found = new Map(rows.map((row) => [row.organisationId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    historyByClientAccount: new DataLoader<ClientAccountId, readonly ClientAccountTransition[]>(
      async (ids) => {
        const rows = await findAccountTransitions(pages, ids);
        const found = Map.groupBy(rows, ({ clientAccountId }) => clientAccountId);
        return ids.map((id) => found.get(id) ?? []);
      },
    ),
  };
}
