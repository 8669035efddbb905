import '../../ui/styles/money.css';
import { Link, useSearchParams } from 'react-router';
import { CompanyInvoicesPageDocument } from '../../graphql/__generated__/documents/company-invoices-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { companyInvoicesVariables } from '../../routes/company-money.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame } from '../company/company-frame.tsx';
import { InvoiceSettings } from './invoice-settings.tsx';
import { InvoicesTable } from './invoices-table.tsx';
import { MoneyGate } from './money-gate.tsx';
import type { CompanyAccount } from './use-account.ts';

/** « Factures »: one a month, where each stands and who must act. */
export function InvoicesPage() {
  const words = useWordsOf(invoicesWording);
  return (
    <CompanyFrame page="/entreprise/factures" title={words.title}>
      {({ membership, company, pathOf }) => (
        <MoneyGate organisationId={company.id} sees="invoices" pathOf={pathOf}>
          {(account, again) => (
            <>
              <Invoices account={account} pathOf={pathOf} />
              <InvoiceSettings account={account} mayChoose={membership.isManager} onDone={again} />
            </>
          )}
        </MoneyGate>
      )}
    </CompanyFrame>
  );
}

interface InvoicesProps {
  readonly account: CompanyAccount;
  readonly pathOf: (page: string) => string;
}

function Invoices({ account, pathOf }: InvoicesProps) {
  const words = useWordsOf(invoicesWording);
  const [search] = useSearchParams();
  const { data, error } = usePageData(
    CompanyInvoicesPageDocument,
    companyInvoicesVariables(account.id, search),
  );
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { nodes, pageInfo } = data.monthlyInvoices;
  if (nodes.length === 0)
    return (
      <div className="empty">
        <h2>{words.none}</h2>
        <p>{words.noneMeans}</p>
        <p>
          <Link className="btn" to="/guichet/prestations">
            {words.toServices}
          </Link>
        </p>
      </div>
    );
  const next = new URLSearchParams(search);
  next.set('apres', pageInfo.endCursor ?? '');
  return (
    <>
      <p className="lead">{words.lead}</p>
      <InvoicesTable invoices={nodes} pathOf={pathOf} />
      {pageInfo.hasNextPage && (
        <p className="more">
          <Link className="btn second small" to={`?${next}`}>
            {words.older}
          </Link>
        </p>
      )}
    </>
  );
}
