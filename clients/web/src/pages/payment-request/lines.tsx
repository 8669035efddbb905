import { Amount, moneyText } from '../../ui/amount.tsx';
import { writtenDay, writtenPeriod } from '../../ui/dates.ts';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { PaymentRequest } from './payment-request-page.tsx';

interface RequestPart {
  readonly request: PaymentRequest;
}

type Line = PaymentRequest['lines'][number];

/** Nothing of it is debited or paid: no words of a payment stand beside its amounts. */
const isDropped = ({ status }: PaymentRequest) => status === 'CONTESTED' || status === 'CANCELLED';

/** What was done, line by line, and the whole of it. */
export function RequestLines({ request }: RequestPart) {
  const { lines, total } = request;
  const words = useWordsOf(paymentRequestWording);
  return (
    <Table
      caption={words.caption}
      className="sums"
      columns={[{ name: words.service }, { name: total.currency, className: 'num' }]}
      foot={
        <Row>
          <RowHead>{isDropped(request) ? words.asked : words.toProvider}</RowHead>
          <Cell className="num">
            <Amount money={total} bare />
          </Cell>
        </Row>
      }
    >
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an invoice never move.
        <Row key={place}>
          <RowHead>
            {line.nature.name}
            {line.description && <small>{line.description}</small>}
            <Counted line={line} />
          </RowHead>
          <Cell className="num">
            <Amount money={line.total} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** « 2.5 heures à 46.00 EUR ». */
function Counted({ line: { quantity, unit, unitPrice } }: { readonly line: Line }) {
  const words = useWordsOf(paymentRequestWording);
  const isOne = Number(quantity) < 2 ? 'yes' : 'no';
  const count = (unit === 'HOUR' ? words.hoursOf : words.flatOf)({
    quantity: String(Number(quantity)),
    isOne,
  });
  return <small>{unitPrice ? words.atPrice({ count, price: moneyText(unitPrice) }) : count}</small>;
}

interface SharesProps extends RequestPart {
  /** The account that is debited; null where it isn't known. */
  readonly account: string | null;
}

/** Who bears what, and whose invoice it is. */
export function Shares({ request, account }: SharesProps) {
  const words = useWordsOf(paymentRequestWording);
  const { advance, clientShare, provider, invoiceNumber, invoiceDate, periodStart, periodEnd } = request;
  const dropped = isDropped(request);
  return (
    <dl className="facts shares">
      {!dropped && (
        <>
          <dt>{words.advance}</dt>
          <dd>
            <Amount money={advance} />
            <span className="meta">{words.advanceMeans}</span>
          </dd>
        </>
      )}
      <dt className="total-share">{dropped ? words.shareDropped : words.share}</dt>
      <dd>
        <b>
          <Amount money={clientShare} />
        </b>
        {account && !dropped && <> {words.onAccount({ account })}</>}
      </dd>
      <dt>{words.period}</dt>
      <dd>{writtenPeriod({ start: periodStart, end: periodEnd })}</dd>
      <dt>{words.invoiceNumber}</dt>
      <dd>
        {invoiceNumber}
        <span className="meta">{words.detailAside({ day: writtenDay(invoiceDate) })}</span>
      </dd>
      <dt>{words.provider}</dt>
      <dd>
        <PostalLines address={{ ...provider, recipient: provider.name }} />
      </dd>
    </dl>
  );
}
