import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { findProgramOwner } from './api-client.repository.ts';
import { type ApiClientId, scopesOfKind } from './api-client.ts';

/** What the passport of a provider's program says that is known beforehand, for whoever plays a demonstration; null for one that there isn't. */
export async function knownProgramHolder(db: Executor, clientId: string): Promise<PassportHolder | null> {
  const organisation = await findProgramOwner(db, clientId as ApiClientId);
  if (!organisation) return null;
  return {
    ...{ kind: 'CLIENT', subject: clientId, scopes: scopesOfKind.PROVIDER },
    roles: [{ office: 'COUNTER', role: 'PROGRAM' }],
    memberships: [{ organisation, manager: false, recap: false, invoices: false }],
  };
}
