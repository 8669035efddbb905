import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { AccountId } from '../accounts/account.ts';
import type { ClientLinkId } from './client-link.ts';
import { findHeldLinks, findHeldLinksOf, findLinkTransitions } from './held-link.repository.ts';
import { type HeldLink, heldLink, type LinkTransition } from './held-link.ts';

/** Client links as they exist for the viewer, one statement for however many are asked at once. */
export function clientLinkLoaders({ pages }: Database, viewer: Passport) {
  return {
    clientLinkById: new DataLoader<ClientLinkId, HeldLink | null>(async (ids) => {
      const found = new Map((await findHeldLinks(pages, viewer, ids)).map((row) => [row.id, heldLink(row)]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    clientLinksByAccount: new DataLoader<AccountId, readonly HeldLink[]>(async (ids) => {
      const rows = (await findHeldLinksOf(pages, viewer, ids)).map(heldLink);
      const found = Map.groupBy(rows, ({ accountId }) => accountId);
      return ids.map((id) => waitingFirst(found.get(id) ?? []));
    }),
    linkHistory: new DataLoader<ClientLinkId, readonly LinkTransition[]>(async (ids) => {
      const found = Map.groupBy(await findLinkTransitions(pages, ids), ({ clientLinkId }) => clientLinkId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}

/** What waits for the client: his answer, or another mandate. */
function waitingFirst(links: readonly HeldLink[]): readonly HeldLink[] {
  const rank = ({ status }: HeldLink) => ['REQUESTED', 'MANDATE_EXPIRED'].indexOf(status) >>> 0;
  return links.toSorted((a, b) => rank(a) - rank(b));
}
