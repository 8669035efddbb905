import { Link, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import type { FinanceCaseRowFragment } from '../../graphql/__generated__/documents/finance-case-row.ts';
import { FinanceCasesPageDocument } from '../../graphql/__generated__/documents/finance-cases-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type CaseFilterName,
  caseFilter,
  caseFilters,
  caseKinds,
  officeCasesVariables,
} from '../../routes/office-finance-search.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { CaseTag } from '../../ui/finance-cases/case-tag.tsx';
import { CaseTurn } from '../../ui/finance-cases/case-turn.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { officeCasesWording } from '../../wording/office-cases/office-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { Further } from '../office-finance/further.tsx';
import { useFilter } from '../office-finance/use-filter.ts';

/** « Dossiers »: what people ask finance, the one that has waited longest first. */
export function OfficeCasesPage() {
  const words = useWordsOf(officeCasesWording);
  const { kind, kinds, state } = useWordsOf(financeCasesWording);
  const [search] = useSearchParams();
  const { address, choose } = useFilter();
  const { data, error } = usePageData(FinanceCasesPageDocument, officeCasesVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { nodes, pageInfo } = data.financeCases;
  return (
    <FinanceFrame title={words.title}>
      <div className="filters">
        <SelectField
          name="etat"
          label={state}
          value={caseFilter(address)}
          options={Object.keys(caseFilters).map((name) => ({
            value: name,
            label: words.filters[name as CaseFilterName],
          }))}
          onChange={(name) => choose('etat', name === 'ouverts' ? '' : name)}
        />
        <SelectField
          name="sujet"
          label={kind}
          value={address.get('sujet') ?? ''}
          nothing={words.allKinds}
          options={Object.entries(caseKinds).map(([value, name]) => ({ value, label: kinds[name] }))}
          onChange={(name) => choose('sujet', name)}
        />
      </div>
      {nodes.length === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <Cases cases={nodes} />
      )}
      <Further pageInfo={pageInfo} />
    </FinanceFrame>
  );
}

function Cases({ cases }: { readonly cases: readonly FinanceCaseRowFragment[] }) {
  const desk = useWordsOf(officeCasesWording);
  const words = useWordsOf(financeCasesWording);
  const { company } = useWordsOf(financeWording);
  return (
    <Table
      caption={words.caption}
      className="dense list cases"
      columns={[
        { name: words.kind },
        { name: company },
        { name: words.about },
        { name: words.opened, className: 'day' },
        { name: words.state },
      ]}
    >
      {cases.map((one) => (
        <Row key={one.id}>
          <RowHead>
            <Link to={`/office/finances/dossiers/${one.id}`}>{one.subject}</Link>
            <small>{`${words.kinds[one.kind]}, ${one.number}`}</small>
          </RowHead>
          <Cell className="firm">{one.companyName ?? desk.private}</Cell>
          <Cell className="about">
            {one.invoice && words.invoice({ number: one.invoice.number })}
            {one.order && words.order({ number: one.order.number })}
          </Cell>
          <Cell className="day">{writtenDayOf(one.openedAt)}</Cell>
          <Cell className="state">
            {one.status === 'OPEN' ? (
              <CaseTurn financeCase={one} side="officer" />
            ) : (
              <CaseTag status={one.status} />
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
