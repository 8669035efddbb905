import type { FinanceCaseRowFragment } from '../../graphql/__generated__/documents/finance-case-row.ts';
import type { InvoiceRowFragment } from '../../graphql/__generated__/documents/invoice-row.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { moneyText } from '../amount.tsx';
import { writtenDay } from '../dates.ts';
import { CaseTurn } from '../finance-cases/case-turn.tsx';
import { type Side, Turn } from '../turn.tsx';

interface InvoiceTurnProps {
  readonly invoice: Pick<InvoiceRowFragment, 'status' | 'dueOn' | 'open' | 'reminders'> & {
    readonly financeCases: readonly Pick<FinanceCaseRowFragment, 'awaits' | 'waitingDays'>[];
  };
  readonly side: Side;
}

/** Who must do what about an invoice next, as one side of the counter reads it. */
export function InvoiceTurn({ invoice, side }: InvoiceTurnProps) {
  const { turn } = useWordsOf(invoicesWording);
  const { status, dueOn, open, reminders, financeCases } = invoice;
  // A reminder gave a new term.
  const owed = { amount: moneyText(open), day: writtenDay(reminders.at(-1)?.dueOn ?? dueOn) };
  const isOffice = side === 'officer';
  const openCase = financeCases.find(({ awaits }) => awaits !== null);
  switch (status) {
    case 'ISSUED':
    case 'PARTLY_PAID':
    case 'REMINDED':
    case 'SUMMONED':
      return isOffice ? (
        <Turn whose="us">{turn.company(owed)}</Turn>
      ) : (
        <Turn whose="you">{turn.pay(owed)}</Turn>
      );
    case 'OVERDUE':
      return isOffice ? (
        <Turn whose="us">{turn.companyLate(owed)}</Turn>
      ) : (
        <Turn whose="you">{turn.late(owed)}</Turn>
      );
    case 'DISPUTED':
      return openCase ? (
        <CaseTurn financeCase={openCase} side={side} />
      ) : (
        <Turn whose={isOffice ? 'you' : 'us'}>{isOffice ? turn.answer : turn.dispute}</Turn>
      );
    case 'OVERPAID':
      return <Turn whose={isOffice ? 'you' : 'us'}>{isOffice ? turn.giveBack : turn.surplus}</Turn>;
    case 'PAID':
    case 'CREDITED':
      return <Turn whose="done">{turn.done}</Turn>;
  }
}
