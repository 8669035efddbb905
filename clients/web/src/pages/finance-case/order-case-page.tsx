import '../../ui/styles/money.css';
import { useParams } from 'react-router';
import { FinanceCasePageDocument } from '../../graphql/__generated__/documents/finance-case-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { CaseOfAsker } from './case-of-asker.tsx';

/** A case about an order of the person's own. */
export function OrderCasePage() {
  const { id = '' } = useParams();
  const words = useWordsOf(financeCasesWording);
  const { data, error, again } = usePageData(FinanceCasePageDocument, { id });
  const financeCase = data?.financeCase ?? null;
  if (data && financeCase === null && !error) return <NotFoundPage />;
  if (financeCase === null) return <PageSkeleton />;
  const { order } = financeCase;
  const about = order && {
    to: `/guichet/commandes/${order.id}`,
    name: words.order({ number: order.number }),
  };
  return (
    <div className="wrap">
      <BackLink />
      <div className="page-head">
        <PageHeading>{words.kinds[financeCase.kind]}</PageHeading>
      </div>
      <PartNotice error={error} />
      <CaseOfAsker financeCase={financeCase} about={about} again={again} />
    </div>
  );
}
