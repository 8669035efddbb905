import { Link } from 'react-router';
import type { FinanceCaseRowFragment } from '../../graphql/__generated__/documents/finance-case-row.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { CaseTag } from '../../ui/finance-cases/case-tag.tsx';
import { CaseTurn } from '../../ui/finance-cases/case-turn.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface CasesTableProps {
  readonly cases: readonly FinanceCaseRowFragment[];
  /** The address of a case's page. */
  readonly to: (id: string) => string;
}

/** The cases of who asked, the one that has waited longest first. */
export function CasesTable({ cases, to }: CasesTableProps) {
  const words = useWordsOf(financeCasesWording);
  return (
    <Table
      caption={words.caption}
      className="cases"
      columns={[
        { name: words.kind },
        { name: words.about },
        { name: words.opened, className: 'day' },
        { name: words.state },
      ]}
    >
      {cases.map((one) => (
        <Row key={one.id}>
          <RowHead>
            <Link to={to(one.id)}>{one.subject}</Link>
            <small>{`${words.kinds[one.kind]}, ${one.number}`}</small>
          </RowHead>
          <Cell className="about">
            {one.invoice && words.invoice({ number: one.invoice.number })}
            {one.order && words.order({ number: one.order.number })}
          </Cell>
          <Cell className="day">
            <time dateTime={one.openedAt}>{writtenDayOf(one.openedAt)}</time>
          </Cell>
          <Cell className="state">
            <CaseTag status={one.status} />
            <div className="who">
              <CaseTurn financeCase={one} side="owner" />
            </div>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
