import type { NamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { AccountId } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { seenBy } from './member.repository.ts';
import { memberships } from './member.table.ts';
import type { Membership, MembershipStatus } from './member.ts';

/** Which members of a list are looked for. */
export interface MemberFilter {
  /** The beginning of a name or of an e-mail address, as `nameKeyOf` writes it; empty for all. */
  readonly beginning: string;
  readonly statuses: readonly MembershipStatus[] | null;
  readonly isManager: boolean | null;
}

/** The same page of the list of each organisation, by name, with one row more where there is more. */
export function findMemberPages(
  db: Executor,
  viewer: AccountId | null,
  ids: readonly OrganisationId[],
  { filter, page }: { readonly filter: MemberFilter; readonly page: NamePage },
): Promise<Membership[]> {
  const { after } = page;
  const theirs = and(
    sql`${memberships.organisationId} = organisation.id`,
    narrowed(viewer, filter),
    after ? sql`(${byName}, ${memberships.id}) > (${after.name}, ${after.key}::uuid)` : undefined,
  );
  const listed = db
    .select()
    .from(memberships)
    .where(theirs)
    .orderBy(byName, memberships.id)
    .limit(page.first + 1)
    .as('page');
  return db
    .select(listed._.selectedFields)
    .from(each(ids))
    .crossJoinLateral(listed)
    .orderBy(sql`${listed.nameKey} collate "C"`, listed.id);
}

/** How many members of each organisation are looked for. */
export async function countMembers(
  db: Executor,
  viewer: AccountId | null,
  ids: readonly OrganisationId[],
  filter: MemberFilter,
): Promise<ReadonlyMap<OrganisationId, number>> {
  const counted = db
    .select({ count: sql<number>`count(*)::int`.as('count') })
    .from(memberships)
    .where(and(sql`${memberships.organisationId} = organisation.id`, narrowed(viewer, filter)))
    .as('counted');
  const rows = await db
    .select({ id: sql<OrganisationId>`organisation.id`, count: counted.count })
    .from(each(ids))
    .crossJoinLateral(counted);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

const byName = sql`${memberships.nameKey} collate "C"`;

/** The keys as rows, one parameter for however many. */
const each = (ids: readonly OrganisationId[]) =>
  sql`unnest(${`{${ids.join(',')}}`}::uuid[]) as organisation(id)`;

function narrowed(viewer: AccountId | null, { beginning, statuses, isManager }: MemberFilter) {
  const begins = (column: PgColumn) => sql`starts_with(${column}, ${beginning})`;
  return and(
    isNull(memberships.removedAt),
    seenBy(viewer),
    beginning
      ? or(begins(memberships.nameKey), begins(memberships.givenNameKey), begins(memberships.email))
      : undefined,
    statuses ? inArray(memberships.status, [...statuses]) : undefined,
    isManager === null ? undefined : eq(memberships.isManager, isManager),
  );
}
