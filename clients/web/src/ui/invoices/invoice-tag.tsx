import { AlarmClock, Banknote, Check, CircleX, Clock, MessageCircle, Pencil } from 'lucide-react';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { statusTag } from '../status-tag.tsx';

/** Where an invoice stands: a word, an icon and a colour, the same for the company and for the office. */
export const InvoiceTag = statusTag(invoicesWording, ({ states }) => states, {
  ISSUED: ['run', Clock],
  PARTLY_PAID: ['run', Clock],
  PAID: ['ok', Check],
  OVERPAID: ['todo', Banknote],
  OVERDUE: ['todo', AlarmClock],
  REMINDED: ['todo', AlarmClock],
  SUMMONED: ['todo', Pencil],
  DISPUTED: ['run', MessageCircle],
  CREDITED: ['no', CircleX],
});
