import { Link } from 'react-router';
import type { OfficeInvoicesPageQuery } from '../../graphql/__generated__/documents/office-invoices-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { InvoiceTag } from '../../ui/invoices/invoice-tag.tsx';
import { InvoiceTurn } from '../../ui/invoices/invoice-turn.tsx';
import { monthInWords } from '../../ui/months.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

interface OfficeInvoicesTableProps {
  readonly invoices: OfficeInvoicesPageQuery['monthlyInvoices']['nodes'];
}

/** The invoices of companies, newest first. */
export function OfficeInvoicesTable({ invoices }: OfficeInvoicesTableProps) {
  const { list } = useWordsOf(officeInvoicesWording);
  const words = useWordsOf(invoicesWording);
  const { company } = useWordsOf(financeWording);
  const { locale } = useSpoken();
  return (
    <Table
      caption={list.caption}
      className="dense list office-invoices"
      columns={[
        { name: words.number },
        { name: company },
        { name: list.month },
        { name: list.state },
        { name: list.due, className: 'day' },
        { name: words.totalIn, className: 'num' },
        { name: words.openIn, className: 'num' },
      ]}
    >
      {invoices.map((invoice) => (
        <Row key={invoice.id}>
          <RowHead>
            <Link className="num-text" to={`/office/finances/factures/${invoice.id}`}>
              {invoice.number}
            </Link>
          </RowHead>
          <Cell className="firm">{invoice.debtor.name}</Cell>
          <Cell className="month">{monthInWords(invoice.month, locale)}</Cell>
          <Cell>
            <InvoiceTag status={invoice.status} />
            <span className="turn-below">
              {(invoice.status === 'DISPUTED' || invoice.status === 'OVERPAID') && (
                <InvoiceTurn invoice={invoice} side="officer" />
              )}
            </span>
          </Cell>
          <Cell className="day" head={list.due}>
            {writtenDay(invoice.reminders.at(-1)?.dueOn ?? invoice.dueOn)}
          </Cell>
          <Cell className="num" head={words.totalIn}>
            <Amount money={invoice.total} bare />
          </Cell>
          <Cell className="num sum" head={words.openIn}>
            <Amount money={invoice.open} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
