import type { RequestItemRowFragment } from '../../graphql/__generated__/documents/request-item-row.ts';
import { Amount } from '../../ui/amount.tsx';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** The requests that something is made of: whose invoice, how much, and what is taken back. */
export function RequestItems({ items }: { readonly items: readonly RequestItemRowFragment[] }) {
  const words = useWordsOf(requestBatchesWording);
  return (
    <ul className="request-items">
      {items.map(({ purpose, amount, paymentRequest }) => (
        <li key={`${purpose} ${paymentRequest?.id}`}>
          {paymentRequest &&
            words.item[purpose]({
              invoice: paymentRequest.invoiceNumber,
              provider: paymentRequest.provider.name,
            })}{' '}
          <Amount money={amount} />
        </li>
      ))}
    </ul>
  );
}
