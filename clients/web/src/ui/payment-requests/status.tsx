import {
  Banknote,
  Check,
  CircleCheck,
  CircleX,
  Clock,
  type LucideIcon,
  MailX,
  MessageSquareX,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import type { PaymentRequestStatus } from '../../graphql/__generated__/types.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const looks: Readonly<Record<PaymentRequestStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  RECEIVED: { look: 'run', Icon: Clock },
  NOTICE_FAILED: { look: 'no', Icon: MailX },
  AWAITING_CLIENT: { look: 'todo', Icon: Clock },
  VALIDATED: { look: 'ok', Icon: Check },
  CONTESTED: { look: 'no', Icon: MessageSquareX },
  CANCELLED: { look: 'no', Icon: CircleX },
  DEBITED: { look: 'ok', Icon: Banknote },
  DEBIT_REFUSED: { look: 'todo', Icon: TriangleAlert },
  RECOVERED: { look: 'ok', Icon: CircleCheck },
  PAID: { look: 'end', Icon: Check },
  CLAWED_BACK: { look: 'no', Icon: Undo2 },
};

/** Where a payment request stands: a word, an icon and a colour, the same everywhere. */
export function PaymentRequestTag({ status }: { readonly status: PaymentRequestStatus }) {
  const words = useWordsOf(paymentRequestWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.status[status]}
    </span>
  );
}
