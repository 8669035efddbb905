import {
  CardPaymentsPageDocument,
  type CardPaymentsPageQuery,
} from '../../graphql/__generated__/documents/card-payments-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { cardPaymentsWording } from '../../wording/card-payments/card-payments.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { ClearPayment } from './clear-payment.tsx';
import { UnclearRefunds } from './unclear-refunds.tsx';
import { UnclearRow, UnclearTable } from './unclear-table.tsx';

export type UnclearPayment = CardPaymentsPageQuery['unclearCardPayments'][number];

/** « Paiements par carte à vérifier »: what nobody knows for certain, with advice, until finance says what became of it. */
export function CardPaymentsPage() {
  const words = useWordsOf(cardPaymentsWording);
  const { data, error, again } = usePageData(CardPaymentsPageDocument, {});
  const done = useDone();
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { unclearCardPayments: payments, unclearRefunds: refunds } = data;
  const said = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  return (
    <FinanceFrame title={words.title} lead={words.lead} done={done}>
      {payments.length === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <UnclearTable caption={words.caption} since={words.opened}>
          {payments.map((payment) => (
            <UnclearRow
              key={payment.id}
              unclear={payment}
              since={payment.openedAt}
              act={<ClearPayment payment={payment} onDone={said} />}
            />
          ))}
        </UnclearTable>
      )}
      {refunds.length > 0 && <UnclearRefunds refunds={refunds} onDone={said} />}
    </FinanceFrame>
  );
}
