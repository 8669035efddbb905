import { type Connection, nameOfPage, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { type AskedRequests, listRequestsOf, openRequests } from './list-requests.ts';
import {
  findLines,
  findTransitions,
  type PaymentRequest,
  type PaymentRequestLine,
  type PaymentRequestTransition,
} from './payment-request.repository.ts';

/** Payment requests as they exist for the viewer, one statement for however many are asked at once. */
export function paymentRequestLoaders(reader: Pick<RequestContext, 'database' | 'viewer'>) {
  const { pages } = reader.database;
  const lists = new Map<string, DataLoader<string, Connection<PaymentRequest>>>();
  return {
    paymentRequestById: new DataLoader<string, PaymentRequest | null>((ids) => openRequests(reader, ids)),
    linesByPaymentRequest: new DataLoader<string, readonly PaymentRequestLine[]>(async (ids) => {
      const found = Map.groupBy<string, PaymentRequestLine>(
        await findLines(pages, ids),
        ({ paymentRequestId }) => paymentRequestId,
      );
      return ids.map((id) => found.get(id) ?? []);
    }),
    historyByPaymentRequest: new DataLoader<string, readonly PaymentRequestTransition[]>(async (ids) => {
      const found = Map.groupBy<string, PaymentRequestTransition>(
        await findTransitions(pages, ids),
        ({ paymentRequestId }) => paymentRequestId,
      );
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** A field of the graph asks the same page of all accounts: one loader for each such list. */
    paymentRequestsOfAccount(
      filter: AskedRequests,
      page: Page,
    ): DataLoader<string, Connection<PaymentRequest>> {
      const list = `${JSON.stringify(filter)} ${nameOfPage(page)}`;
      const loader = lists.get(list) ?? new DataLoader((ids) => listRequestsOf(reader, ids, filter, page));
      lists.set(list, loader);
      return loader;
    },
  };
}
