import { useId } from 'react';
import { Link } from 'react-router';
import type { StatementSumsFragment } from '../../graphql/__generated__/documents/provider-statement-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { countCell, moneyCell } from '../../ui/figures/cells.ts';
import { capitalised, monthInWords } from '../../ui/months.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { requestRecapWording } from '../../wording/request-recap/request-recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { SumsTable } from '../recap/sums-table.tsx';
import type { Statement } from './provider-statement-page.tsx';

const cellsOf = ({ validations, validated, debited, advanced, paid }: StatementSumsFragment) => [
  countCell(validations),
  moneyCell(validated),
  moneyCell(debited),
  moneyCell(advanced),
  moneyCell(paid),
];

/** « Mois par mois », with the year's total. A paper for an office has all twelve. */
export function StatementMonths({ statement }: { readonly statement: Statement }) {
  const { statement: words, debitedIn, paidIn } = useWordsOf(requestRecapWording);
  const { locale } = useSpoken();
  return (
    <SumsTable
      title={words.byMonth}
      file={`${words.file}-${statement.year}`}
      heads={[words.month, words.validations, words.validatedIn, debitedIn, words.advancedIn, paidIn]}
      rows={statement.months.map(({ month, sums }) => ({
        key: month,
        head: capitalised(monthInWords(month, locale)),
        cells: cellsOf(sums),
      }))}
      foot={{ head: words.total, cells: cellsOf(statement.totals) }}
    />
  );
}

/** « Ecritures à part »: what was taken back, returned or settled later, each by itself. */
export function StatementCorrections({ statement: { corrections } }: { readonly statement: Statement }) {
  const { statement: words, entries, movements, invoice } = useWordsOf(requestRecapWording);
  const id = useId();
  if (corrections.length === 0) return null;
  return (
    <section className="sec solo" aria-labelledby={id}>
      <h2 id={id}>{entries}</h2>
      <p className="meta">{words.correctionsMean}</p>
      <Table
        caption={entries}
        className="entries"
        columns={[
          { name: words.day, className: 'day' },
          { name: words.entry },
          { name: invoice },
          { name: words.amountIn, className: 'num' },
        ]}
      >
        {corrections.map(({ paymentRequest, movement: { kind, bookedOn, amount } }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are written once, one after the other.
          <Row key={place}>
            <Cell className="day">
              <time dateTime={bookedOn}>{writtenDay(bookedOn)}</time>
            </Cell>
            <RowHead>{movements[kind]}</RowHead>
            <Cell>
              {paymentRequest && (
                <Link to={`/guichet/paiements/${paymentRequest.id}`}>{paymentRequest.invoiceNumber}</Link>
              )}
            </Cell>
            <Cell className="num">
              <Amount money={amount} bare />
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
