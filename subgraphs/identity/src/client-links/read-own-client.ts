import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { IdentityContext } from '../context.ts';
import { programOf } from '../providers/provider-scope.ts';
import { findClients } from './client.repository.ts';
import type { ClientLinkId } from './client-link.ts';
import { openClients } from './open-clients.ts';
import type { RegisteredClient } from './registered-client.ts';

/** A client of the provider whose program asks, as he stands inside a command; null for any other. */
export async function readOwnClient(
  { vault, viewer }: Pick<IdentityContext, 'vault' | 'viewer'>,
  db: Executor,
  id: ClientLinkId,
): Promise<RegisteredClient | null> {
  const program = programOf(viewer);
  const rows = program ? await findClients(db, program, [id]) : [];
  const [client = null] = await openClients(vault, rows);
  return client;
}
