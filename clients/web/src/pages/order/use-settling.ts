import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { forgetPayment, leftForPayment } from '../../forms/order/payment-page.ts';
import { OrderStandingDocument } from '../../graphql/__generated__/documents/order-standing.ts';
import type { Order } from './order-page.tsx';

/** Pauses between two looks, in milliseconds, while the person waits. */
const waitingPauses = [500, 1000, 1500, 2500, 4000];

/** Further ones, ever gentler, while he may go on; then no more. */
const laterPauses = [6000, 10_000, 20_000, 40_000];

/** The address of an order bears it when the payment page sends its person back. */
const returnedParameter = 'paiement';

export interface Settling {
  /** Whether the person came back from the payment page and the outcome is looked for. */
  readonly isWaiting: boolean;
  /** Whether the looks are over and the order still waits. */
  readonly isOver: boolean;
  /** Whether it was paid under the person's eyes. */
  readonly hasPaid: boolean;
  /** What it cost when the person left for the payment page; null when that is not known. */
  readonly shownTotal: string | null;
  readonly look: () => void;
}

/** Follows an order after the payment page, as long as its payment is being settled. */
export function useSettling({ id, status }: Order, again: () => void): Settling {
  const client = useClient();
  const [search] = useSearchParams();
  const [left] = useState(() => leftForPayment(id));
  const hasReturned = left !== null || search.has(returnedParameter);
  const [step, setStep] = useState<'idle' | 'waiting' | 'over'>(hasReturned ? 'waiting' : 'idle');
  const isOpen = status === 'AWAITING_PAYMENT';
  const isWaiting = step === 'waiting' && isOpen;

  useEffect(() => {
    if (!isOpen) forgetPayment();
  }, [isOpen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked anew is always the same order
  useEffect(() => {
    if (step === 'idle' || !isOpen) return;
    let isGone = false;
    const pause = (wait: number) => new Promise((resolve) => setTimeout(resolve, wait));
    async function follow(): Promise<void> {
      for (const wait of step === 'waiting' ? waitingPauses : laterPauses) {
        await pause(wait);
        if (isGone) return;
        const { data } = await client.query(OrderStandingDocument, { id }, { requestPolicy: 'network-only' });
        if (isGone) return;
        if (data?.order && data.order.status !== 'AWAITING_PAYMENT') return again();
        // The price changed behind the payment page: nothing was taken, and the person is asked anew.
        if (data?.order && left && data.order.total.amount !== left.total) break;
      }
      if (step === 'over') return;
      setStep('over');
      again();
    }
    void follow();
    return () => {
      isGone = true;
    };
  }, [step, isOpen, id]);

  return {
    isWaiting,
    isOver: step === 'over' && isOpen,
    hasPaid: hasReturned && status === 'CONFIRMED',
    shownTotal: left?.total ?? null,
    look: () => setStep('waiting'),
  };
}
