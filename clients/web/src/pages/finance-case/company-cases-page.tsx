import '../../ui/styles/money.css';
import { MessageCircle } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { FinanceCasesPageDocument } from '../../graphql/__generated__/documents/finance-cases-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { casesVariables } from '../../routes/company-money.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame } from '../company/company-frame.tsx';
import { MoneyGate } from '../company-invoices/money-gate.tsx';
import { CasesTable } from './cases-table.tsx';

/** « Dossiers financiers »: what the company asks the finance office, and what it answered. */
export function CompanyCasesPage() {
  const words = useWordsOf(financeCasesWording);
  return (
    <CompanyFrame page="/entreprise/dossiers-finances" title={words.title}>
      {({ company, pathOf }) => (
        <MoneyGate organisationId={company.id} sees="invoices" pathOf={pathOf}>
          {() => <Cases pathOf={pathOf} />}
        </MoneyGate>
      )}
    </CompanyFrame>
  );
}

function Cases({ pathOf }: { readonly pathOf: (page: string) => string }) {
  const words = useWordsOf(financeCasesWording);
  const [search] = useSearchParams();
  const { data, error } = usePageData(FinanceCasesPageDocument, casesVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { nodes, pageInfo } = data.financeCases;
  const ofCompanies = nodes.filter(({ companyName }) => companyName !== null);
  const next = new URLSearchParams(search);
  next.set('apres', pageInfo.endCursor ?? '');
  const open = (
    <p>
      <Link className="btn" to={pathOf('/entreprise/dossiers-finances/nouveau')}>
        <MessageCircle className="icon" aria-hidden="true" />
        {words.new}
      </Link>
    </p>
  );
  if (ofCompanies.length === 0)
    return (
      <div className="empty">
        <h2>{words.none}</h2>
        <p>{words.noneMeans}</p>
        {open}
      </div>
    );
  return (
    <div className="stack">
      <p className="lead">{words.lead}</p>
      {open}
      <CasesTable cases={ofCompanies} to={(id) => pathOf(`/entreprise/dossiers-finances/${id}`)} />
      {pageInfo.hasNextPage && (
        <p className="more">
          <Link className="btn second small" to={`?${next}`}>
            {words.more}
          </Link>
        </p>
      )}
    </div>
  );
}
