import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm';
import { among } from '../accounts/row-scope.ts';
import { memberships } from '../members/member.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { OrganisationScope } from '../organisations/organisation-scope.ts';
import { serviceAccesses } from './service-access.table.ts';
import type { ServiceAccess, ServiceAccessId, ServiceAccessStatus } from './service-access.ts';

const ordered = { at: serviceAccesses.requestedAt, id: serviceAccesses.id };

/** What organisations asked for, as far as it exists for the viewer. */
export function findAccesses(
  db: Executor,
  scope: OrganisationScope,
  ids: readonly OrganisationId[],
): Promise<ServiceAccess[]> {
  return db
    .select()
    .from(serviceAccesses)
    .where(and(among(serviceAccesses.organisationId, ids), within(scope)))
    .orderBy(asc(serviceAccesses.requestedAt), asc(serviceAccesses.id));
}

/** One page of what was asked of offices, oldest first, with one row more to tell that others follow. */
export function findRequests(
  db: Executor,
  offices: readonly string[],
  statuses: readonly ServiceAccessStatus[],
  page: Page,
): Promise<ServiceAccess[]> {
  // A page of each office and state, then the oldest of these: every part comes sorted out of an index.
  const asked = db
    .select()
    .from(serviceAccesses)
    .where(
      and(
        sql`${serviceAccesses.office} = asked.office and ${serviceAccesses.status} = asked.status`,
        beyond(page.after, ordered, 'oldest first'),
      ),
    )
    .orderBy(asc(serviceAccesses.requestedAt), asc(serviceAccesses.id))
    .limit(page.first + 1)
    .as('page');
  return db
    .select(asked._.selectedFields)
    .from(
      sql`(select office, status from unnest(${texts(offices)}) as office, unnest(${texts(statuses)}) as status) as asked`,
    )
    .crossJoinLateral(asked)
    .orderBy(asc(asked.requestedAt), asc(asked.id))
    .limit(page.first + 1);
}

/** What an organisation asked for, whoever asks. Ask while holding it, where it matters. */
export function findAccessesOf(db: Executor, organisationId: OrganisationId): Promise<ServiceAccess[]> {
  return db.select().from(serviceAccesses).where(eq(serviceAccesses.organisationId, organisationId));
}

/** An access for what is told of it, with how often it was told; null for an id that none has. */
export async function findAccess(
  db: Executor,
  id: ServiceAccessId,
): Promise<typeof serviceAccesses.$inferSelect | null> {
  const [row] = await db.select().from(serviceAccesses).where(eq(serviceAccesses.id, id));
  return row ?? null;
}

/** Counts that accesses are told to billing once more. */
export async function countTellings(tx: Transaction, ids: readonly ServiceAccessId[]): Promise<void> {
  await tx
    .update(serviceAccesses)
    .set({ tellings: sql`${serviceAccesses.tellings} + 1` })
    .where(among(serviceAccesses.id, ids));
}

/** Holds an access of an officer's office until the transaction ends. */
export async function lockAccess(
  tx: Transaction,
  offices: readonly string[],
  id: ServiceAccessId,
): Promise<ServiceAccess | null> {
  const [row] = await tx
    .select()
    .from(serviceAccesses)
    .where(and(eq(serviceAccesses.id, id), sql`${serviceAccesses.office} = any(${texts(offices)})`))
    .for('update');
  return row ?? null;
}

export async function insertAccess(tx: Transaction, row: typeof serviceAccesses.$inferInsert): Promise<void> {
  await tx.insert(serviceAccesses).values(row);
}

/** Writes where an access stands that the caller holds, and answers it. */
export async function updateAccess(
  tx: Transaction,
  id: ServiceAccessId,
  set: Partial<typeof serviceAccesses.$inferInsert>,
): Promise<ServiceAccess> {
  const [row] = await tx
    .update(serviceAccesses)
    .set({ ...set, version: sql`${serviceAccesses.version} + 1` })
    .where(eq(serviceAccesses.id, id))
    .returning();
  if (!row) throw new Error('An access that is held is gone');
  return row;
}

function within({ accountId, offices }: OrganisationScope): SQL | undefined {
  const own = sql`exists (select from ${memberships} where ${memberships.organisationId} = ${serviceAccesses.organisationId}
    and ${memberships.accountId} = ${accountId} and ${memberships.status} = 'ACTIVE' and ${memberships.removedAt} is null)`;
  return offices.length === 0 ? own : or(own, sql`${serviceAccesses.office} = any(${texts(offices)})`);
}

/** Codes as one array parameter. */
function texts(codes: readonly string[]): SQL {
  return sql`${`{${codes.join(',')}}`}::text[]`;
}
