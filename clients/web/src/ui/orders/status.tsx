import { Check, CircleX, CreditCard, Search, Send, TimerOff, Undo2 } from 'lucide-react';
import { orderWording } from '../../wording/order/order.ts';
import { statusTag } from '../status-tag.tsx';

/** Where an order stands: a word, an icon and a colour, the same everywhere. */
export const OrderTag = statusTag(orderWording, ({ status }) => status, {
  AWAITING_PAYMENT: ['todo', CreditCard],
  PAYMENT_UNCLEAR: ['run', Search],
  EXPIRED: ['no', TimerOff],
  CANCELLED: ['no', CircleX],
  CONFIRMED: ['ok', Check],
  DELIVERED: ['end', Send],
  RETURNED: ['run', Undo2],
  WITHDRAWN: ['no', CircleX],
  REFUSED: ['no', CircleX],
});
