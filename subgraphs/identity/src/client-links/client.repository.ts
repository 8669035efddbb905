import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, gte, type SQL, sql } from 'drizzle-orm';
import { among } from '../accounts/row-scope.ts';
import { apiClients } from '../api-clients/api-client.table.ts';
import type { ApiClientId } from '../api-clients/api-client.ts';
import { providers } from '../providers/provider.table.ts';
import { providersOffice } from '../providers/provider.ts';
import { clientLinks } from './client-link.table.ts';
import { type ClientLinkId, closedStatuses } from './client-link.ts';
import type { ClientSearch, RegisteredClient } from './registered-client.ts';

/** A client with what was registered of him still sealed. */
export type SealedClient = Omit<RegisteredClient, 'person'> & { readonly person: string };

const { id, status, closedAt, reference, registeredAt, updatedAt, version, person } = clientLinks;
const seen = { id, status, closedAt, reference, registeredAt, updatedAt, version, person };

/** The clients among `ids` of the provider whose program asks. */
export function findClients(
  db: Executor,
  program: ApiClientId,
  ids: readonly ClientLinkId[],
): Promise<SealedClient[]> {
  return db
    .select(seen)
    .from(clientLinks)
    .where(and(among(id, ids), within(program)));
}

/** One page of them, those registered last first, with one row more to tell that others follow. */
export function findClientPage(
  db: Executor,
  program: ApiClientId,
  { statuses, updatedSince, reference: name }: ClientSearch,
  { first, after }: Page,
): Promise<SealedClient[]> {
  return db
    .select(seen)
    .from(clientLinks)
    .where(
      and(
        within(program),
        statuses === null ? undefined : sql`${seenStatus} = any(${`{${statuses.join(',')}}`}::text[])`,
        updatedSince ? gte(updatedAt, updatedSince) : undefined,
        name === null ? undefined : eq(reference, name),
        beyond(after, { at: registeredAt, id }, 'newest first'),
      ),
    )
    .orderBy(desc(registeredAt), desc(id))
    .limit(first + 1);
}

/** As `seenByProvider` says it. */
const seenStatus = sql`case when ${status} = any(${`{${closedStatuses.join(',')}}`}::text[]) then ${status} else 'REQUESTED' end`;

function within(program: ApiClientId): SQL | undefined {
  return and(
    eq(clientLinks.office, providersOffice),
    sql`${clientLinks.providerId} = (select ${providers.id} from ${providers}
      inner join ${apiClients} on ${apiClients.organisationId} = ${providers.organisationId} and ${apiClients.isSandbox} = ${providers.isSandbox}
      where ${apiClients.id} = ${program} and ${providers.office} = ${providersOffice})`,
  );
}
