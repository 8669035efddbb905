import { useClient } from 'urql';
import { FulfilOrderDocument } from '../../graphql/__generated__/documents/fulfil-order.ts';
import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { RecordReturnedMailDocument } from '../../graphql/__generated__/documents/record-returned-mail.ts';
import { RefuseOrderDocument } from '../../graphql/__generated__/documents/refuse-order.ts';
import type { OrderStatus } from '../../graphql/__generated__/types.ts';
import type { Desk } from '../../ui/desk/desk.ts';
import { useDecision } from '../../ui/desk/use-decision.ts';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type OfficeOrder = OrderSheetFragment;

/** What an officer says of an order: sent, refused, brought back by the post, sent again. */
export type OrderVerdict = 'FULFIL' | 'REFUSE' | 'RETURN' | 'AGAIN';

/** The desk where orders are treated. */
export function useOrderDesk() {
  const words = useWordsOf(officeOrdersWording);
  return {
    words,
    letters: { FULFIL: 'E', REFUSE: 'R', RETURN: 'P', AGAIN: 'E' },
  } satisfies Desk<OrderVerdict>;
}

const open: Partial<Readonly<Record<OrderStatus, readonly OrderVerdict[]>>> = {
  CONFIRMED: ['FULFIL', 'REFUSE'],
  DELIVERED: ['RETURN'],
  RETURNED: ['AGAIN'],
};

/** What an officer may say of an order as it stands. */
export function openVerdicts({ status }: Pick<OfficeOrder, 'status'>): readonly OrderVerdict[] {
  return open[status] ?? [];
}

/** An officer's decision about an order. */
export function useOrderDecision({ id, version }: OfficeOrder, onDone: (verdict: OrderVerdict) => void) {
  const client = useClient();
  return useDecision<OrderVerdict>({
    place: `commande.${id}`,
    overtaking: ['ORDER_STEP_TAKEN', 'ORDER_STEP_NOT_OPEN'],
    record: async (verdict, words) => {
      if (verdict === 'REFUSE') {
        const { data } = await client.mutation(RefuseOrderDocument, { id, version, decision: words });
        return data?.refuseOrder.problems;
      }
      if (verdict === 'RETURN') {
        const { data } = await client.mutation(RecordReturnedMailDocument, { id, version, note: words });
        return data?.recordReturnedMail.problems;
      }
      const { data } = await client.mutation(FulfilOrderDocument, { id, version });
      return data?.fulfilOrder.problems;
    },
    onDone,
  });
}
