import { Link, useParams } from 'react-router';
import {
  RefundPageDocument,
  type RefundPageQuery,
} from '../../graphql/__generated__/documents/refund-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { moneyText } from '../../ui/amount.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { isSome } from '../../ui/invoices/invoice-lines.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { refundWording } from '../../wording/refund/refund.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { RefundOrder } from './refund-order.tsx';

export type RefundableOrder = NonNullable<RefundPageQuery['order']>;

/** What can be paid back of an order to its card, and what was. */
export function RefundPage() {
  const { id = '' } = useParams();
  const words = useWordsOf(refundWording);
  const { order: named } = useWordsOf(financeCasesWording);
  const { locale } = useSpoken();
  const { data, error, again } = usePageData(RefundPageDocument, { id });
  const done = useDone();
  const order = data?.order ?? null;
  if (data && order === null && !error) return <NotFoundPage />;
  if (order === null) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { refundable, refunds } = order;
  return (
    <FinanceFrame title={words.title({ number: order.number })} lead={words.means} done={done}>
      <p className="standing">
        <Link to={`/office/commandes/${order.id}`}>{named({ number: order.number })}</Link>
        <b>{refundable ? words.refundable({ amount: moneyText(refundable) }) : words.none}</b>
      </p>
      {refundable && isSome(refundable) && (
        <RefundOrder
          order={order}
          onDone={(sentence) => {
            done.tell(sentence);
            again();
          }}
        />
      )}
      {refunds.length > 0 && (
        <Section title={words.before}>
          <ul className="plain">
            {refunds.map((refund) => (
              <li key={refund.id}>
                <b>{moneyText(refund.amount)}</b>, {words.states[refund.status]}
                <small className="meta"> {instantInWords(refund.requestedAt, locale)}</small>
                <p>{refund.reason}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </FinanceFrame>
  );
}
