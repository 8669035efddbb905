import { Check, CircleX, CreditCard, type LucideIcon, Search, Send, TimerOff, Undo2 } from 'lucide-react';
import type { OrderStatus } from '../../graphql/__generated__/types.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const looks: Readonly<Record<OrderStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  AWAITING_PAYMENT: { look: 'todo', Icon: CreditCard },
  PAYMENT_UNCLEAR: { look: 'run', Icon: Search },
  EXPIRED: { look: 'no', Icon: TimerOff },
  CANCELLED: { look: 'no', Icon: CircleX },
  CONFIRMED: { look: 'ok', Icon: Check },
  DELIVERED: { look: 'end', Icon: Send },
  RETURNED: { look: 'run', Icon: Undo2 },
  WITHDRAWN: { look: 'no', Icon: CircleX },
  REFUSED: { look: 'no', Icon: CircleX },
};

/** Where an order stands: a word, an icon and a colour, the same everywhere. */
export function OrderTag({ status }: { readonly status: OrderStatus }) {
  const words = useWordsOf(orderWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.status[status]}
    </span>
  );
}
