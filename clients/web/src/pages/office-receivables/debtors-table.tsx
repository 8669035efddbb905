import { Link } from 'react-router';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { receivablesWording } from '../../wording/receivables/receivables.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Receivables } from './owed.tsx';

/** The companies that owe most. */
export function DebtorsTable({ debtors }: { readonly debtors: Receivables['accounts'] }) {
  const words = useWordsOf(receivablesWording);
  const { company, invoices } = useWordsOf(financeWording);
  return (
    <Table
      caption={words.accounts}
      className="dense list"
      columns={[
        { name: company },
        { name: invoices, className: 'num' },
        { name: words.open, className: 'num' },
        { name: words.overdue, className: 'num' },
        { name: words.oldest, className: 'day' },
      ]}
    >
      {debtors.map((debtor) => (
        <Row key={debtor.clientAccount.id}>
          <RowHead>
            <Link to={`/office/finances/comptes/${debtor.clientAccount.id}`}>{debtor.companyName}</Link>
          </RowHead>
          <Cell className="num" head={invoices}>
            {debtor.invoices}
          </Cell>
          <Cell className="num sum" head={words.open}>
            <Amount money={debtor.open} bare />
          </Cell>
          <Cell className="num" head={words.overdue}>
            <Amount money={debtor.overdue} bare />
          </Cell>
          <Cell className="day" head={words.oldest}>
            {writtenDay(debtor.oldestDueOn)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
