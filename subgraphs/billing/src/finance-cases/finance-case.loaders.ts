import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { caseScopeOf } from './case-scope.ts';
import { findCases, findCasesAbout, findCaseTransitions, findMessages } from './finance-case.repository.ts';
import type {
  FinanceCase,
  FinanceCaseId,
  FinanceCaseMessage,
  FinanceCaseTransition,
} from './finance-case.ts';

/** Cases as they exist for the viewer, one statement for however many are asked at once. */
export function financeCaseLoaders({
  database: { pages },
  viewer,
}: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = caseScopeOf(viewer);
  const about = (what: 'invoiceId' | 'orderId') =>
    new DataLoader<string, readonly FinanceCase[]>(async (ids) => {
      const rows = await findCasesAbout(pages, scope, what, ids);
      const found = Map.groupBy<string | null, FinanceCase>(rows, (row) => row[what]);
      return ids.map((id) => found.get(id) ?? []);
    });
  return {
    financeCaseById: new DataLoader<string, FinanceCase | null>(async (ids) => {
      const found = new Map<string, FinanceCase>(
        (await findCases(pages, scope, ids)).map((row) => [row.id, row]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    casesByInvoice: about('invoiceId'),
    casesByOrder: about('orderId'),
    messagesByCase: new DataLoader<FinanceCaseId, readonly FinanceCaseMessage[]>(async (ids) => {
      const found = Map.groupBy(await findMessages(pages, ids), ({ caseId }) => caseId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    historyByCase: new DataLoader<FinanceCaseId, readonly FinanceCaseTransition[]>(async (ids) => {
      const found = Map.groupBy(await findCaseTransitions(pages, ids), ({ caseId }) => caseId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** Now, once for all cases of a call: how long they have waited. */
    nowOfCases: new DataLoader<'now', Temporal.Instant>(async () => [await databaseNow(pages)]),
  };
}
