import { type Connection, nameOfPage, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { findWarnings } from './claim.repository.ts';
import type { Claim, ClaimId, ClaimTransition } from './claim.ts';
import { findTransitions, findTyped } from './claim-history.repository.ts';
import { findLines } from './claim-line.repository.ts';
import type { KeptLine } from './claim-line.ts';
import type { ClaimHolder } from './claim-page.repository.ts';
import { claimScopeOf } from './claim-scope.ts';
import type { ClaimWarning } from './claim-warnings.ts';
import { listClaimsOf, listEarlier, openClaims } from './read-claims.ts';
import { type HandedInText, readHandIns } from './read-hand-ins.ts';

/** Claims as they exist for the viewer, one statement for however many are asked at once. */
export function claimLoaders(reader: Pick<RequestContext, 'database' | 'viewer' | 'vault'>) {
  const scope = claimScopeOf(reader.viewer);
  const { pages } = reader.database;
  const lists = new Map<string, DataLoader<string, Connection<Claim>>>();
  return {
    claimById: new DataLoader<string, Claim | null>((ids) => openClaims(reader, ids)),
    warningsByClaim: new DataLoader<ClaimId, readonly ClaimWarning[]>(async (ids) => {
      const rows = await findWarnings(pages, scope, ids);
      const found = new Map(rows.map(({ id, warnings }) => [id, warnings]));
      return ids.map((id) => found.get(id) ?? []);
    }),
    linesByClaim: new DataLoader<ClaimId, readonly KeptLine[]>(async (ids) => {
      const found = Map.groupBy(await findLines(pages, scope, ids), ({ claimId }) => claimId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    historyByClaim: new DataLoader<ClaimId, readonly ClaimTransition[]>(async (ids) => {
      const found = Map.groupBy(await findTransitions(pages, scope, ids), ({ claimId }) => claimId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** As it was last typed, for who sent the claim and for the officers who read it. */
    typedByClaim: new DataLoader<ClaimId, unknown>(async (ids) => {
      const rows = await findTyped(pages, scope, ids);
      const found = new Map(rows.map(({ claimId, typed }) => [claimId, typed]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** What was handed in last and what before that, for officers who compare them. */
    handInsByClaim: new DataLoader<ClaimId, readonly HandedInText[]>(async (ids) => {
      const found = await readHandIns(reader, scope, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    earlierByClaim: new DataLoader<ClaimId, readonly Claim[]>((ids) => listEarlier(reader, ids)),
    /** A field of the graph asks the same page of all its holders: one loader for each such list. */
    claimPages(holder: ClaimHolder, page: Page): DataLoader<string, Connection<Claim>> {
      const list = `${holder} ${nameOfPage(page)}`;
      const loader = lists.get(list) ?? new DataLoader((ids) => listClaimsOf(reader, holder, ids, page));
      lists.set(list, loader);
      return loader;
    },
  };
}
