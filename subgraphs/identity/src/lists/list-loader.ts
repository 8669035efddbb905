import { type Connection, connection, nameOfPage, type Page } from '@guichet/chassis/pages/page.ts';
import DataLoader from 'dataloader';
import type { AccountId } from '../accounts/account.ts';

/** A page of an account's list. */
export interface ListKey {
  readonly accountId: AccountId;
  readonly page: Page;
  /** What the names begin with; null for all. */
  readonly search?: string | null;
}

/** A row of an account's list, which is ordered by creation. */
interface Listed {
  readonly id: string;
  readonly accountId: AccountId;
  readonly createdAt: Temporal.Instant;
}

const positionOf = ({ createdAt, id }: Listed) => ({ at: createdAt, id });

/** Loads the lists of accounts: one statement for each page that is asked for, however many accounts ask for it. */
export function listLoader<Row extends Listed>(
  find: (accountIds: readonly AccountId[], page: Page, search: string | null) => Promise<readonly Row[]>,
) {
  const loadPage = async (keys: readonly ListKey[]): Promise<[string, Connection<Row>][]> => {
    const { page, search = null } = keys[0] ?? { page: { first: 0, after: null } };
    const accountIds = keys.map(({ accountId }) => accountId);
    const rows = Map.groupBy(await find(accountIds, page, search), ({ accountId }) => accountId);
    return keys.map((key) => [nameOf(key), connection(rows.get(key.accountId) ?? [], page, positionOf)]);
  };
  return new DataLoader<ListKey, Connection<Row>, string>(
    async (keys) => {
      const pages = Map.groupBy(keys, nameOfPart);
      const lists = new Map((await Promise.all([...pages.values()].map(loadPage))).flat());
      return keys.map((key) => lists.get(nameOf(key)) ?? connection<Row>([], key.page, positionOf));
    },
    { cacheKeyFn: nameOf },
  );
}

const nameOfPart = ({ page, search }: Pick<ListKey, 'page' | 'search'>) =>
  `${nameOfPage(page)} ${search ?? ''}`;
const nameOf = (key: ListKey) => `${key.accountId} ${nameOfPart(key)}`;
