import { type NamePage, nameConnection, nameOfNamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Connection } from '@guichet/chassis/pages/page.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { AccountId } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { organisationScope } from '../organisations/organisation-scope.ts';
import { findMemberships, findNames, findOwnMemberships } from './member.repository.ts';
import type { Membership, MembershipId } from './member.ts';
import { countMembers, findMemberPages, type MemberFilter } from './member-list.repository.ts';
import { fullName } from './send-invitation.ts';

/** The members of an organisation, as they are looked for. */
export interface MemberSearch {
  readonly organisationId: OrganisationId;
  readonly filter: MemberFilter;
}

/** A page of the list, which remembers what it is a page of. */
export interface MemberConnection extends Connection<Membership> {
  readonly search: MemberSearch;
}

/** A page of them. */
export interface MemberList extends MemberSearch {
  readonly page: NamePage;
}

const filterOf = ({ filter: { beginning, statuses, isManager } }: MemberSearch) =>
  JSON.stringify([beginning, statuses, isManager]);
const listOf = (list: MemberList) => `${filterOf(list)} ${nameOfNamePage(list.page)}`;
const positionOf = ({ nameKey, id }: Membership) => ({ name: nameKey, key: id });

/** Members as they exist for the viewer: one statement for however many organisations ask for the same page. */
export function memberLoaders(database: Database, viewer: Passport) {
  const { accountId } = organisationScope(viewer);
  const loadPage = async (lists: readonly MemberList[]): Promise<[string, Connection<Membership>][]> => {
    const [first] = lists;
    if (!first) return [];
    const ids = lists.map(({ organisationId }) => organisationId);
    const found = await findMemberPages(database.pages, accountId, ids, first);
    const rows = Map.groupBy(found, ({ organisationId }) => organisationId);
    return lists.map((list) => [
      `${list.organisationId} ${listOf(list)}`,
      nameConnection(rows.get(list.organisationId) ?? [], list.page, positionOf),
    ]);
  };
  const loadCounts = async (searches: readonly MemberSearch[]): Promise<[string, number][]> => {
    const [first] = searches;
    if (!first) return [];
    const ids = searches.map(({ organisationId }) => organisationId);
    const counts = await countMembers(database.pages, accountId, ids, first.filter);
    return searches.map((search) => [
      `${search.organisationId} ${filterOf(search)}`,
      counts.get(search.organisationId) ?? 0,
    ]);
  };
  return {
    membershipById: new DataLoader<MembershipId, Membership | null>(async (ids) => {
      const rows = await findMemberships(database.pages, accountId, ids);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** The active memberships of each account. Only its own person sees an account. */
    membershipsByAccount: new DataLoader<AccountId, readonly Membership[]>(async (ids) => {
      const found = Map.groupBy(await findOwnMemberships(database.pages, ids), (row) => row.accountId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    memberPage: new DataLoader<MemberList, Connection<Membership>, string>(
      async (lists) => {
        const groups = [...Map.groupBy(lists, listOf).values()];
        const pages = new Map((await Promise.all(groups.map(loadPage))).flat());
        return lists.map(
          (list) =>
            pages.get(`${list.organisationId} ${listOf(list)}`) ?? nameConnection([], list.page, positionOf),
        );
      },
      { cacheKeyFn: (list) => `${list.organisationId} ${listOf(list)}` },
    ),
    memberCount: new DataLoader<MemberSearch, number, string>(
      async (searches) => {
        const groups = [...Map.groupBy(searches, filterOf).values()];
        const counts = new Map((await Promise.all(groups.map(loadCounts))).flat());
        return searches.map((search) => counts.get(`${search.organisationId} ${filterOf(search)}`) ?? 0);
      },
      { cacheKeyFn: (search) => `${search.organisationId} ${filterOf(search)}` },
    ),
    /** What members are called, also those who have left: for whoever sees what they asked for. */
    memberName: new DataLoader<MembershipId, string>(async (ids) => {
      const found = new Map((await findNames(database.pages, ids)).map((row) => [row.id, fullName(row)]));
      return ids.map((id) => found.get(id) ?? '');
    }),
  };
}
