import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { type FinanceWord, readFinanceWords } from '../client-accounts/hold-account.ts';

/** What finance says of companies, one statement for however many are asked at once. */
export function orderingLoaders({ database }: Pick<RequestContext, 'database'>) {
  return {
    financeWord: new DataLoader<string, FinanceWord | null>((ids) => readFinanceWords(database.pages, ids)),
  };
}
