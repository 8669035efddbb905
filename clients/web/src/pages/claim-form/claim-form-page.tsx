import '../../ui/styles/claim-form.css';
import '../../ui/styles/paper.css';
import { useLoaderData } from 'react-router';
import { AlreadySent } from '../../forms/claim/saving-notices.tsx';
import type { ClaimFormVisit } from '../../routes/claim-form.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';

/** The page of every form: a new claim, a draft of one, or the correction of a claim that the office sent back. */
export function ClaimFormPage() {
  const { already } = useWordsOf(claimFormWording);
  const visit = useLoaderData<ClaimFormVisit>();
  switch (visit.kind) {
    case 'form':
      return <visit.Sheet key={visit.key} start={visit.start} />;
    case 'sent':
      return (
        <div className="wrap">
          <BackLink />
          <div className="page-head">
            <PageHeading>{already.title}</PageHeading>
          </div>
          <AlreadySent claimId={visit.claimId} />
        </div>
      );
    case 'unknown':
      return <NotFoundPage />;
  }
}
