import type { OrderStatus } from '../../graphql/__generated__/types.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { timeOf, writtenDay, writtenDayOf } from '../dates.ts';
import { type Side, Turn, type Whose } from '../turn.tsx';

/** Who must act on an order in this state, seen from one side of the counter: you, the other side, or nobody any more. */
export function whoseOrderTurn(status: OrderStatus, side: Side): Whose {
  if (status === 'AWAITING_PAYMENT') return side === 'owner' ? 'you' : 'us';
  // Finance finds out, not the officer who treats orders.
  if (status === 'PAYMENT_UNCLEAR') return 'us';
  if (status === 'CONFIRMED' || status === 'RETURNED') return side === 'officer' ? 'you' : 'us';
  return 'done';
}

interface StandingOrder {
  readonly status: OrderStatus;
  readonly expiresAt: string | null;
  readonly expectedUntil: string | null;
}

/** The next step of an order and who takes it, as its owner reads it: with the day until when. */
export function OwnersOrderTurn({ order }: { readonly order: StandingOrder }) {
  const { turn } = useWordsOf(orderWording);
  const { status, expiresAt, expectedUntil } = order;
  const whose = whoseOrderTurn(status, 'owner');
  if (whose === 'you' && expiresAt)
    return <Turn whose={whose}>{turn.pay({ day: writtenDayOf(expiresAt), time: timeOf(expiresAt) })}</Turn>;
  if (status === 'CONFIRMED' && expectedUntil)
    return <Turn whose={whose}>{turn.expected({ day: writtenDay(expectedUntil) })}</Turn>;
  return <Turn whose={whose}>{{ you: turn.you, us: turn.office, done: turn.done }[whose]}</Turn>;
}

/** Who has the turn after a step, in the words of one side. */
export function OrderTurnAt({ status, side }: { readonly status: OrderStatus; readonly side: Side }) {
  const { turn } = useWordsOf(orderWording);
  const whose = whoseOrderTurn(status, side);
  const other = side === 'owner' || status === 'PAYMENT_UNCLEAR' ? turn.office : turn.person;
  return <Turn whose={whose}>{{ you: turn.you, us: other, done: turn.done }[whose]}</Turn>;
}
