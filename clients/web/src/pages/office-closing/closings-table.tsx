import { Link } from 'react-router';
import type { ClosingRowFragment } from '../../graphql/__generated__/documents/closing-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { capitalised, monthInWords } from '../../ui/months.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { monthClosingWording } from '../../wording/month-closing/month-closing.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

/** The months that were closed, with what they came to. */
export function ClosingsTable({ closings }: { readonly closings: readonly ClosingRowFragment[] }) {
  const words = useWordsOf(monthClosingWording);
  const { invoices } = useWordsOf(financeWording);
  const { locale } = useSpoken();
  return (
    <Table
      caption={words.caption}
      className="dense list"
      columns={[
        { name: words.month },
        { name: words.closedOn, className: 'day' },
        { name: words.accountsHead, className: 'num' },
        { name: invoices, className: 'num' },
        { name: words.credits, className: 'num' },
        { name: words.total, className: 'num' },
        { name: words.card, className: 'num' },
      ]}
    >
      {closings.map((closing) => (
        <Row key={closing.month}>
          <RowHead>
            <Link to={`/office/finances/factures?mois=${closing.month}`}>
              {capitalised(monthInWords(closing.month, locale))}
            </Link>
          </RowHead>
          <Cell className="day" head={words.closedOn}>
            {closing.finishedAt ? writtenDayOf(closing.finishedAt) : words.goesOn}
          </Cell>
          <Cell className="num" head={words.accountsHead}>
            {closing.accountsDone}
          </Cell>
          <Cell className="num" head={invoices}>
            {closing.invoices}
          </Cell>
          <Cell className="num" head={words.credits}>
            <Amount money={closing.credits} bare />
          </Cell>
          <Cell className="num sum" head={words.total}>
            <Amount money={closing.total} bare />
          </Cell>
          <Cell className="num" head={words.card}>
            <Amount money={closing.card} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
