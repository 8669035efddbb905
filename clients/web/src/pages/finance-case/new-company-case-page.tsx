import '../../ui/styles/money.css';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { CompanyInvoicesPageDocument } from '../../graphql/__generated__/documents/company-invoices-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { companyInvoicesVariables } from '../../routes/company-money.ts';
import { capitalised, monthInWords } from '../../ui/months.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame } from '../company/company-frame.tsx';
import { MoneyGate } from '../company-invoices/money-gate.tsx';
import type { CompanyAccount } from '../company-invoices/use-account.ts';
import { CaseForm } from './case-form.tsx';

/** Opens a case about an invoice of the company; `?facture=` names it. */
export function NewCompanyCasePage() {
  const words = useWordsOf(financeCasesWording);
  return (
    <CompanyFrame page="/entreprise/dossiers-finances" title={words.new}>
      {({ company, pathOf }) => (
        <MoneyGate organisationId={company.id} sees="invoices" pathOf={pathOf}>
          {(account) => <NewCase account={account} pathOf={pathOf} />}
        </MoneyGate>
      )}
    </CompanyFrame>
  );
}

interface NewCaseProps {
  readonly account: CompanyAccount;
  readonly pathOf: (page: string) => string;
}

function NewCase({ account, pathOf }: NewCaseProps) {
  const words = useWordsOf(financeCasesWording);
  const invoiceWords = useWordsOf(invoicesWording);
  const { locale } = useSpoken();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data, error } = usePageData(
    CompanyInvoicesPageDocument,
    companyInvoicesVariables(account.id, search),
  );
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { nodes } = data.monthlyInvoices;
  if (nodes.length === 0)
    return (
      <div className="empty">
        <p>{words.noInvoices}</p>
        <p>
          <Link to={pathOf('/entreprise/dossiers-finances')}>{words.back}</Link>
        </p>
      </div>
    );
  const wanted = search.get('facture') ?? '';
  return (
    <Section title={words.asked} aside={words.formLead}>
      <CaseForm
        key={wanted}
        keptAs={wanted || account.id}
        orderId={null}
        invoiceId={nodes.some(({ id }) => id === wanted) ? wanted : ''}
        invoices={nodes.map(({ id, month, number }) => ({
          id,
          label: invoiceWords.ofMonth({ month: capitalised(monthInWords(month, locale)), number }),
        }))}
        onDone={({ id, number }) =>
          void navigate(pathOf(`/entreprise/dossiers-finances/${id}`), {
            state: { done: words.done({ number }) },
          })
        }
      />
    </Section>
  );
}
