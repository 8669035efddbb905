import { useState } from 'react';
import { useMutation } from 'urql';
import { CancelOrderDocument } from '../../graphql/__generated__/documents/cancel-order.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { asShown } from '../../wording/french-spaces.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Order } from './order-page.tsx';

interface CancellationProps {
  readonly order: Order;
  readonly onCancelled: () => void;
}

/** « Annuler la commande », asked once more: before the payment is validated it costs nothing. */
export function Cancellation({ order: { id, version }, onCancelled }: CancellationProps) {
  const { cancel: words } = useWordsOf(orderWording);
  const { trouble } = useWording();
  const [{ fetching }, send] = useMutation(CancelOrderDocument);
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  async function cancel(): Promise<void> {
    const { data } = await send({ id, version }, { additionalTypenames: ['Order', 'OrderConnection'] });
    setAsking(false);
    if (!data) return setInTheWay([trouble.noAnswer]);
    const { problems } = data.cancelOrder;
    if (problems.length > 0) return setInTheWay(problems.map(({ message }) => asShown(message)));
    onCancelled();
  }

  return (
    <>
      <Button look="second" onClick={() => setAsking(true)}>
        {words.act}
      </Button>
      <div role="alert" className="whole">
        {inTheWay.length > 0 && <p className="notice todo">{inTheWay.join(' ')}</p>}
      </div>
      <Confirm
        title={words.title}
        means={words.means}
        act={words.act}
        cancel={words.keep}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void cancel()}
      />
    </>
  );
}
