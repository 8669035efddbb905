import { useSearchParams } from 'react-router';
import { OfficeInvoicesPageDocument } from '../../graphql/__generated__/documents/office-invoices-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { officeInvoicesVariables } from '../../routes/office-finance-search.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { Further } from '../office-finance/further.tsx';
import { InvoiceFilters } from './invoice-filters.tsx';
import { OfficeInvoicesTable } from './office-invoices-table.tsx';

/** « Factures »: those of all companies, by where they stand, month and number. */
export function OfficeInvoicesPage() {
  const words = useWordsOf(officeInvoicesWording);
  const { title } = useWordsOf(invoicesWording);
  const [search] = useSearchParams();
  const { data, error } = usePageData(OfficeInvoicesPageDocument, officeInvoicesVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { nodes, pageInfo } = data.monthlyInvoices;
  return (
    <FinanceFrame title={title}>
      <InvoiceFilters />
      {nodes.length === 0 ? (
        <div className="empty">
          <h2>{words.list.none}</h2>
          <p>{words.list.noneMeans}</p>
        </div>
      ) : (
        <OfficeInvoicesTable invoices={nodes} />
      )}
      <Further pageInfo={pageInfo} />
    </FinanceFrame>
  );
}
