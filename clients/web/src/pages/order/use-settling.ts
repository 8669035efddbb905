import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { forgetPayment, leftForPayment } from '../../forms/order/payment-page.ts';
import { OrderStandingDocument } from '../../graphql/__generated__/documents/order-standing.ts';
import type { Order } from './order-page.tsx';

/** Pauses between two looks, in milliseconds, while a person waits. */
const pauses = [500, 1000, 1500, 2500, 4000, 6000, 10_000, 20_000];

/** Between any further ones: a bank may take hours. */
const lastPause = 60_000;

/** After so many looks the page says that it takes longer than usual. */
const usualLooks = 5;

type Status = NonNullable<Order['lastPayment']>['status'];

/** How a try ended that took nothing, for a reason other than the price. */
export type FailedPayment = Extract<Status, 'DECLINED' | 'ABORTED' | 'EXPIRED' | 'GIVEN_BACK'>;

const failed: readonly string[] = ['DECLINED', 'ABORTED', 'EXPIRED', 'GIVEN_BACK'] satisfies FailedPayment[];

export interface Settling {
  /** Whether the payment is under way: it is not to be paid again. */
  readonly isWaiting: boolean;
  /** Whether it takes longer than payments do. */
  readonly isSlow: boolean;
  /** How the last try ended, when it took nothing. */
  readonly failed: FailedPayment | null;
  /** Whether it ended under the person's eyes, who is back from the payment page. */
  readonly hasReturned: boolean;
  /** Whether it was paid under the person's eyes. */
  readonly hasPaid: boolean;
}

/** Follows an order while its payment is being settled. What the server says of it is what is shown: nothing is guessed from the time that passes. */
export function useSettling({ id, status, lastPayment }: Order, again: () => void): Settling {
  const client = useClient();
  const [left] = useState(() => leftForPayment(id));
  const [isSlow, setSlow] = useState(false);
  const isOpen = status === 'AWAITING_PAYMENT';
  const seen = lastPayment?.status;
  // Taken, and the order not told yet as it was read: that takes a moment.
  const isWaiting = isOpen && (seen === 'UNDER_WAY' || seen === 'TAKEN');
  // Who has just come back from a page that seems open may have been faster than the word of it.
  const isFollowed = isWaiting || (isOpen && left !== null && seen === 'OPEN');

  useEffect(() => {
    if (!isOpen) forgetPayment();
  }, [isOpen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked anew is always the same order
  useEffect(() => {
    if (!isFollowed) return;
    let isGone = false;
    async function follow(): Promise<void> {
      for (let looks = 0; isWaiting || looks < usualLooks; looks++) {
        await new Promise((resolve) => setTimeout(resolve, pauses[looks] ?? lastPause));
        if (isGone) return;
        const { data } = await client.query(OrderStandingDocument, { id }, { requestPolicy: 'network-only' });
        if (isGone) return;
        const order = data?.order;
        if (order && (order.status !== 'AWAITING_PAYMENT' || order.lastPayment?.status !== seen))
          return again();
        setSlow(isWaiting && looks + 1 >= usualLooks);
      }
    }
    void follow();
    return () => {
      isGone = true;
    };
  }, [isFollowed, seen, id]);

  return {
    isWaiting,
    isSlow,
    failed: isOpen && isFailed(lastPayment?.status) ? lastPayment.status : null,
    hasReturned: left !== null,
    hasPaid: left !== null && status === 'CONFIRMED',
  };
}

function isFailed(status: Status | undefined): status is FailedPayment {
  return status !== undefined && failed.includes(status);
}
