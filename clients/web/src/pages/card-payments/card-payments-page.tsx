import '../../ui/styles/payouts.css';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  CardPaymentsPageDocument,
  type CardPaymentsPageQuery,
} from '../../graphql/__generated__/documents/card-payments-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Amount } from '../../ui/amount.tsx';
import { daysSince, writtenDayOf } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { cardPaymentsWording } from '../../wording/card-payments/card-payments.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ClearPayment } from './clear-payment.tsx';

export type UnclearPayment = CardPaymentsPageQuery['unclearCardPayments'][number];

/** « Paiements par carte à vérifier »: what nobody knows for certain, with advice, until finance says what became of it. */
export function CardPaymentsPage() {
  const words = useWordsOf(cardPaymentsWording);
  const { data, again } = usePageData(CardPaymentsPageDocument, {});
  const [done, setDone] = useState<string | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  // Who cleared a payment has lost the button that he came from.
  useEffect(() => {
    if (done !== null) notice.current?.focus();
  }, [done]);

  if (!data) return <PageSkeleton />;
  const payments = data.unclearCardPayments;
  return (
    <div className="work payouts">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <p className="meta">{words.lead}</p>
      </div>
      <div role="status" tabIndex={-1} ref={notice}>
        {done && (
          <div className="notice ok">
            <p>{done}</p>
          </div>
        )}
      </div>
      {payments.length === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <Table
          caption={words.caption}
          className="dense list"
          columns={[
            { name: words.opened, className: 'day' },
            { name: words.reference },
            { name: words.advice },
            { name: words.amount, className: 'num' },
            { name: words.actions, className: 'acts', silent: true },
          ]}
        >
          {payments.map((payment) => (
            <PaymentRow
              key={payment.id}
              payment={payment}
              onDone={(sentence) => {
                setDone(sentence);
                again();
              }}
            />
          ))}
        </Table>
      )}
    </div>
  );
}

interface PaymentRowProps {
  readonly payment: UnclearPayment;
  readonly onDone: (sentence: string) => void;
}

function PaymentRow({ payment, onDone }: PaymentRowProps) {
  const words = useWordsOf(cardPaymentsWording);
  const { openedAt, reference, transactionId, advice, amount, orderId } = payment;
  return (
    <Row>
      <Cell className="day">
        <time dateTime={openedAt}>{writtenDayOf(openedAt)}</time>
        <small className="meta">{words.days({ days: daysSince(openedAt) })}</small>
      </Cell>
      <RowHead>
        <Link to={`/office/commandes/${orderId}?statut=toutes`}>{reference}</Link>
        <small>
          {words.transaction} {transactionId ?? words.noTransaction}
        </small>
      </RowHead>
      <Cell className="part">{asShown(advice)}</Cell>
      <Cell className="num sum">
        <Amount money={amount} />
      </Cell>
      <Cell className="acts">
        <ClearPayment payment={payment} onDone={onDone} />
      </Cell>
    </Row>
  );
}
