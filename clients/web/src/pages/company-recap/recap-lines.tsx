import { Link, useSearchParams } from 'react-router';
import type {
  CompanyRecapLineFragment,
  CompanyRecapLinesFragment,
  RecapSumPartsFragment,
} from '../../graphql/__generated__/documents/company-recap-page.ts';
import type { SettlementKind } from '../../graphql/__generated__/types.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { OrderTag } from '../../ui/orders/status.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { companyRecapWording } from '../../wording/company-recap/company-recap.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface RecapLinesProps {
  readonly lines: CompanyRecapLinesFragment;
  readonly isClosed: boolean;
  readonly kind: SettlementKind;
  /** What all of them come to; null when some are left away. */
  readonly sum: RecapSumPartsFragment | null;
}

/** The requests of a month, oldest first, each with where it stood at the closing and, when that changed, where it stands today. */
export function RecapLines({ lines, isClosed, kind, sum }: RecapLinesProps) {
  const words = useWordsOf(companyRecapWording);
  const [address] = useSearchParams();
  const { nodes, pageInfo } = lines;
  const parameter = kind === 'CARD' ? 'apres-carte' : 'apres';
  const at = (cursor: string | null) => {
    const next = new URLSearchParams(address);
    if (cursor) next.set(parameter, cursor);
    else next.delete(parameter);
    return `?${next}`;
  };
  if (nodes.length === 0)
    return (
      <div className="empty">
        <p>{words.noneFound}</p>
      </div>
    );
  return (
    <>
      <Table
        caption={kind === 'CARD' ? words.cardCaption : words.caption}
        className="requests"
        columns={[
          { name: words.date, className: 'day' },
          { name: words.service },
          { name: words.who },
          { name: isClosed ? words.state : words.stateNow },
          { name: words.totalIn, className: 'num' },
        ]}
        foot={
          sum && (
            <Row>
              <RowHead span={4}>{words.total}</RowHead>
              <Cell className="num sum">
                <Amount money={sum.total} bare />
              </Cell>
            </Row>
          )
        }
      >
        {nodes.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Table>
      {(pageInfo.hasNextPage || address.has(parameter)) && (
        <p className="more row">
          {address.has(parameter) && (
            <Link className="btn second small" preventScrollReset to={at(null)}>
              {words.first}
            </Link>
          )}
          {pageInfo.hasNextPage && (
            <Link className="btn second small" preventScrollReset to={at(pageInfo.endCursor)}>
              {words.further}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function Line({ line }: { readonly line: CompanyRecapLineFragment }) {
  const words = useWordsOf(companyRecapWording);
  const { status: states } = useWordsOf(orderWording);
  const { stateAtClosing, status } = line;
  return (
    <Row>
      <Cell className="day">
        <time dateTime={line.confirmedAt}>{writtenDayOf(line.confirmedAt)}</time>
      </Cell>
      <RowHead>
        <Link to={`/guichet/commandes/${line.orderId}`}>{line.title}</Link>
        <small>{[line.number, line.reference].filter(Boolean).join(' · ')}</small>
      </RowHead>
      <Cell className="who-for">
        {line.orderedBy}
        <small>{line.companyName}</small>
      </Cell>
      <Cell className="state">
        <OrderTag status={stateAtClosing ?? status} />
        {stateAtClosing && stateAtClosing !== status && (
          <small>{words.today({ state: states[status].toLowerCase() })}</small>
        )}
      </Cell>
      <Cell className="num sum">
        <Amount money={line.total} bare />
      </Cell>
    </Row>
  );
}
