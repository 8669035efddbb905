import { type Connection, connection, nameOfPage, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { isUuid } from '../claims/claim.ts';
import { findDraftPage, findDrafts } from './draft.repository.ts';
import type { ClaimDraft, ListedDraft } from './draft.ts';

const pageOf = (drafts: readonly ListedDraft[], page: Page): Connection<ListedDraft> =>
  connection(drafts, page, ({ savedAt, id }) => ({ at: savedAt, id }));

/** Drafts as they exist for the viewer: his own, one statement for however many are asked at once. */
export function draftLoaders({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  const owner = viewer.kind === 'ACCOUNT' ? viewer.subject : null;
  const lists = new Map<string, DataLoader<string, Connection<ListedDraft>>>();
  return {
    draftById: new DataLoader<string, ClaimDraft | null>(async (ids) => {
      const keys = ids.filter(isUuid);
      if (owner === null || keys.length === 0) return ids.map(() => null);
      const drafts = await findDrafts(database.pages, owner, keys);
      const found = new Map<string, ClaimDraft>(drafts.map((draft) => [draft.id, draft]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** Of other accounts than the viewer's own there is nothing to ask. */
    draftPages(page: Page): DataLoader<string, Connection<ListedDraft>> {
      const list = nameOfPage(page);
      const loader =
        lists.get(list) ??
        new DataLoader<string, Connection<ListedDraft>>(async (accounts) => {
          const own = owner !== null && accounts.includes(owner);
          const drafts = own ? await findDraftPage(database.pages, owner, page) : [];
          return accounts.map((account) => pageOf(account === owner ? drafts : [], page));
        });
      lists.set(list, loader);
      return loader;
    },
  };
}
