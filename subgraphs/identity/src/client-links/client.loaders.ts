import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import DataLoader from 'dataloader';
import { programOf } from '../providers/provider-scope.ts';
import { findClientPage, findClients } from './client.repository.ts';
import type { ClientLinkId } from './client-link.ts';
import { openClients } from './open-clients.ts';
import type { ClientSearch, RegisteredClient } from './registered-client.ts';

/** Clients as they exist for the provider whose program asks; for anybody else there is none. */
export function clientLoaders(database: Database, viewer: Passport, vault: Vault) {
  const program = programOf(viewer);
  return {
    clientById: new DataLoader<ClientLinkId, RegisteredClient | null>(async (ids) => {
      const rows = program ? await findClients(database.pages, program, ids) : [];
      const found = new Map((await openClients(vault, rows)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    clientPage: async (search: ClientSearch, page: Page): Promise<Connection<RegisteredClient>> => {
      const rows = program ? await findClientPage(database.pages, program, search, page) : [];
      const position = ({ registeredAt: at, id }: RegisteredClient) => ({ at, id });
      return connection(await openClients(vault, rows), page, position);
    },
  };
}
