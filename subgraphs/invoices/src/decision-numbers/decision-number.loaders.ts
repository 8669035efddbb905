import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { isUuid } from '../claims/claim.ts';
import { findNumbers, findNumbersOf } from './decision-number.repository.ts';
import type { DecisionNumber } from './decision-number.ts';

/** Saved numbers: the viewer's own and nobody else's, also for an officer. */
export function decisionNumberLoaders({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  const owner = viewer.kind === 'ACCOUNT' ? viewer.subject : null;
  return {
    decisionNumbersByBeneficiary: new DataLoader<string, readonly DecisionNumber[]>(async (ids) => {
      const keys = ids.filter(isUuid);
      const rows = owner && keys.length > 0 ? await findNumbersOf(database.pages, owner, keys) : [];
      const found = Map.groupBy(rows, ({ beneficiaryId }) => beneficiaryId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    decisionNumberById: new DataLoader<string, DecisionNumber | null>(async (ids) => {
      const keys = ids.filter(isUuid);
      const rows = owner && keys.length > 0 ? await findNumbers(database.pages, owner, keys) : [];
      const found = new Map<string, DecisionNumber>(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
