import { FileDown } from 'lucide-react';
import { useClient } from 'urql';
import { OrderPapersDocument } from '../../graphql/__generated__/documents/order-papers.ts';
import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';
import { useOpenTab } from '../use-open-tab.ts';

/** The papers that the office made of an order, as PDF: the receipt or confirmation, and the decision of a refusal. */
export function OrderPapers({ order }: { readonly order: OrderSheetFragment }) {
  const words = useWordsOf(orderWording);
  const client = useClient();
  const { open, isOpening, hasFailed } = useOpenTab(async (paper: 'receipt' | 'decision') => {
    const { data } = await client.query(OrderPapersDocument, { id: order.id }, afresh);
    const path = data?.order?.[paper]?.url;
    return path ? new URL(path, location.origin).href : null;
  });
  const busy = isOpening ? words.opening : null;
  return (
    <>
      {order.status === 'REFUSED' && (
        <Button look="second" small busy={busy} onClick={() => open('decision')}>
          <FileDown className="icon" aria-hidden="true" />
          {words.decisionPaper}
        </Button>
      )}
      {order.confirmedAt && (
        <Button look="second" small busy={busy} onClick={() => open('receipt')}>
          <FileDown className="icon" aria-hidden="true" />
          {order.settlement === 'CARD' ? words.receipt : words.confirmation}
        </Button>
      )}
      <span role="status" className={hasFailed ? 'meta' : 'sr'}>
        {hasFailed && words.notOpened}
      </span>
    </>
  );
}

const afresh = { requestPolicy: 'network-only' } as const;
