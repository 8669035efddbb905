import {
  Banknote,
  Check,
  CircleCheck,
  CircleX,
  Clock,
  MailX,
  MessageSquareX,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { statusTag } from '../status-tag.tsx';

/** Where a payment request stands: a word, an icon and a colour, the same everywhere. */
export const PaymentRequestTag = statusTag(paymentRequestWording, ({ status }) => status, {
  RECEIVED: ['run', Clock],
  NOTICE_FAILED: ['no', MailX],
  AWAITING_CLIENT: ['todo', Clock],
  VALIDATED: ['ok', Check],
  CONTESTED: ['no', MessageSquareX],
  CANCELLED: ['no', CircleX],
  DEBITED: ['ok', Banknote],
  DEBIT_REFUSED: ['todo', TriangleAlert],
  RECOVERED: ['ok', CircleCheck],
  PAID: ['end', Check],
  CLAWED_BACK: ['no', Undo2],
});
