import { Link } from 'react-router';
import type { CompanyInvoicesPageQuery } from '../../graphql/__generated__/documents/company-invoices-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { InvoiceTag } from '../../ui/invoices/invoice-tag.tsx';
import { InvoiceTurn } from '../../ui/invoices/invoice-turn.tsx';
import { capitalised, monthInWords } from '../../ui/months.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

interface InvoicesTableProps {
  readonly invoices: CompanyInvoicesPageQuery['monthlyInvoices']['nodes'];
  readonly pathOf: (page: string) => string;
}

/** The invoices of a company: its months in words. */
export function InvoicesTable({ invoices, pathOf }: InvoicesTableProps) {
  const words = useWordsOf(invoicesWording);
  const { locale } = useSpoken();
  return (
    <Table
      caption={words.caption}
      className="invoices"
      columns={[
        { name: words.month },
        { name: words.status },
        { name: words.due, className: 'day' },
        { name: words.totalIn, className: 'num' },
        { name: words.openIn, className: 'num' },
      ]}
    >
      {invoices.map((invoice) => (
        <Row key={invoice.id}>
          <RowHead>
            <Link to={pathOf(`/entreprise/factures/${invoice.id}`)}>
              {capitalised(monthInWords(invoice.month, locale))}
            </Link>
            <small className="num-text">{words.invoice({ number: invoice.number })}</small>
          </RowHead>
          <Cell className="state">
            <InvoiceTag status={invoice.status} />
            <div className="who">
              <InvoiceTurn invoice={invoice} side="owner" />
            </div>
          </Cell>
          <Cell className="day">{writtenDay(invoice.reminders.at(-1)?.dueOn ?? invoice.dueOn)}</Cell>
          <Cell className="num">
            <Amount money={invoice.total} bare />
          </Cell>
          <Cell className="num left">
            <Amount money={invoice.open} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
