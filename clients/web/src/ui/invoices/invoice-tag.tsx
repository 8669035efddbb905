import {
  AlarmClock,
  Banknote,
  Check,
  CircleX,
  Clock,
  type LucideIcon,
  MessageCircle,
  Pencil,
} from 'lucide-react';
import type { MonthlyInvoiceStatus } from '../../graphql/__generated__/types.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const looks: Readonly<Record<MonthlyInvoiceStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  ISSUED: { look: 'run', Icon: Clock },
  PARTLY_PAID: { look: 'run', Icon: Clock },
  PAID: { look: 'ok', Icon: Check },
  OVERPAID: { look: 'todo', Icon: Banknote },
  OVERDUE: { look: 'todo', Icon: AlarmClock },
  REMINDED: { look: 'todo', Icon: AlarmClock },
  SUMMONED: { look: 'todo', Icon: Pencil },
  DISPUTED: { look: 'run', Icon: MessageCircle },
  CREDITED: { look: 'no', Icon: CircleX },
};

/** Where an invoice stands: a word, an icon and a colour, the same for the company and for the office. */
export function InvoiceTag({ status }: { readonly status: MonthlyInvoiceStatus }) {
  const words = useWordsOf(invoicesWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.states[status]}
    </span>
  );
}
