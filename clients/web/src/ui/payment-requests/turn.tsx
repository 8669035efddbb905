import type { PaymentRequestStatus } from '../../graphql/__generated__/types.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Turn } from '../turn.tsx';

type Holder = 'you' | 'office' | 'provider' | 'done';

/** Who must act on a payment request in this state, as the client sees it. */
export function holderOf(status: PaymentRequestStatus): Holder {
  switch (status) {
    case 'AWAITING_CLIENT':
      return 'you';
    case 'RECEIVED':
    case 'VALIDATED':
    case 'DEBITED':
      return 'office';
    case 'NOTICE_FAILED':
    case 'DEBIT_REFUSED':
      return 'provider';
    case 'CONTESTED':
    case 'CANCELLED':
    case 'RECOVERED':
    case 'PAID':
    case 'CLAWED_BACK':
      return 'done';
  }
}

/** Who has the turn, in words. */
export function PaymentRequestTurn({ status }: { readonly status: PaymentRequestStatus }) {
  const { turn } = useWordsOf(paymentRequestWording);
  const holder = holderOf(status);
  const whose = holder === 'you' || holder === 'done' ? holder : 'us';
  return <Turn whose={whose}>{turn[holder]}</Turn>;
}
