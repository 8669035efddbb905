import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Amount } from '../../ui/amount.tsx';
import { daysSince, writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { cardPaymentsWording } from '../../wording/card-payments/card-payments.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { UnclearPayment } from './card-payments-page.tsx';

interface UnclearTableProps {
  readonly caption: string;
  /** What the first column says the day of. */
  readonly since: string;
  readonly children: ReactNode;
}

/** What is unclear at the payment partner's: since when, what it is known by, what to do about it. */
export function UnclearTable({ caption, since, children }: UnclearTableProps) {
  const words = useWordsOf(cardPaymentsWording);
  return (
    <Table
      caption={caption}
      className="dense list"
      columns={[
        { name: since, className: 'day' },
        { name: words.reference },
        { name: words.advice },
        { name: words.amount, className: 'num' },
        { name: words.actions, className: 'acts', silent: true },
      ]}
    >
      {children}
    </Table>
  );
}

interface UnclearRowProps {
  readonly unclear: Pick<UnclearPayment, 'reference' | 'transactionId' | 'advice' | 'amount' | 'orderId'>;
  readonly since: string;
  readonly act: ReactNode;
}

/** One of them, with the way to its order. */
export function UnclearRow({ unclear, since, act }: UnclearRowProps) {
  const words = useWordsOf(cardPaymentsWording);
  const { reference, transactionId, advice, amount, orderId } = unclear;
  return (
    <Row>
      <Cell className="day">
        <time dateTime={since}>{writtenDayOf(since)}</time>
        <small className="meta">{words.days({ days: daysSince(since) })}</small>
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
      <Cell className="acts">{act}</Cell>
    </Row>
  );
}
