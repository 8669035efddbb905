import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { findOfClaims } from './attachment.repository.ts';
import type { Attachment } from './attachment.ts';
import { openAttachments } from './read-attachment.ts';

/** Documents as they exist for the viewer, one statement for however many are asked at once. */
export function attachmentLoaders(reader: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = claimScopeOf(reader.viewer);
  return {
    attachmentById: new DataLoader<string, Attachment | null>((ids) => openAttachments(reader, ids)),
    /** Of each claim as it stands, in the order in which they were added. */
    attachmentsByClaim: new DataLoader<string, readonly Attachment[]>(async (ids) => {
      const rows = await findOfClaims(reader.database.pages, scope, ids);
      const found = Map.groupBy(rows, ({ claimId }) => claimId);
      return ids.map((id) => (found.get(id) ?? []).map(({ attachment }) => attachment));
    }),
  };
}
