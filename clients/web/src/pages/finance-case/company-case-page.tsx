import '../../ui/styles/money.css';
import { useParams } from 'react-router';
import { FinanceCasePageDocument } from '../../graphql/__generated__/documents/finance-case-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame } from '../company/company-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { CaseOfAsker } from './case-of-asker.tsx';

/** A case about an invoice of the company. */
export function CompanyCasePage() {
  const { id = '' } = useParams();
  const words = useWordsOf(financeCasesWording);
  const { data, error, again } = usePageData(FinanceCasePageDocument, { id });
  const financeCase = data?.financeCase ?? null;
  if (data && financeCase === null && !error) return <NotFoundPage />;
  const title = financeCase ? words.kinds[financeCase.kind] : words.title;
  return (
    <CompanyFrame page="/entreprise/dossiers-finances" title={title}>
      {({ pathOf }) => {
        if (financeCase === null) return error ? <PartNotice error={error} /> : <PageSkeleton />;
        const { invoice } = financeCase;
        const about = invoice && {
          to: pathOf(`/entreprise/factures/${invoice.id}`),
          name: words.invoice({ number: invoice.number }),
        };
        return <CaseOfAsker financeCase={financeCase} about={about} again={again} />;
      }}
    </CompanyFrame>
  );
}
