import '../../ui/styles/claim.css';
import '../../ui/styles/paper.css';
import type { CombinedError } from '@urql/core';
import { useLocation, useParams } from 'react-router';
import { ClaimPageDocument, type ClaimPageQuery } from '../../graphql/__generated__/documents/claim-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ClaimFacts } from '../../ui/claims/claim-facts.tsx';
import { ClaimHistory } from '../../ui/claims/claim-history.tsx';
import { ClaimLines } from '../../ui/claims/claim-lines.tsx';
import { FileList } from '../../ui/claims/file-list.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { OwnersTurn } from '../../ui/claims/turn.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName } from '../../ui/viewer.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { InPart } from './in-part.tsx';
import { JustSent } from './just-sent.tsx';
import { OfficeMessage } from './office-message.tsx';
import { OtherAccount } from './other-account.tsx';
import { PayoutSection } from './payout-section.tsx';
import { RepeatClaim } from './repeat-claim.tsx';

export type Claim = NonNullable<ClaimPageQuery['claim']>;

/** One claim as its owner reads it: where it stands, what the office says, what was asked, what was paid, what happened. */
export function ClaimPage() {
  const { id = '' } = useParams();
  const { data, error } = usePageData(ClaimPageDocument, { id });
  if (!data) return <PageSkeleton />;
  return data.claim ? <ClaimSheet key={id} claim={data.claim} error={error} /> : <NotFoundPage />;
}

interface ClaimSheetProps {
  readonly claim: Claim;
  readonly error: CombinedError | null;
}

function ClaimSheet({ claim, error }: ClaimSheetProps) {
  const words = useWordsOf(claimWording);
  const { state } = useLocation();
  const isJustSent = Boolean(state?.sent || state?.corrected);
  const person = claim.beneficiary ? fullName(claim.beneficiary) : '';
  return (
    <div className="wrap">
      <BackLink />
      <div className="page-head">
        <div className="row">
          <StatusTag status={claim.status} />
          <OwnersTurn claim={claim} />
        </div>
        <PageHeading title={`${claim.form.title}, ${claim.reference}`}>{claim.form.title}</PageHeading>
        <p className="over">
          {words.numbered({ number: claim.printedForm, person })}
          <time dateTime={claim.submittedAt}>{writtenDayOf(claim.submittedAt)}</time>
        </p>
        <p>{words.next[claim.status]}</p>
        {!isJustSent && <CopyButtons claimId={claim.id} />}
        <RepeatClaim claim={claim} />
      </div>
      <PartNotice error={error} />
      {isJustSent && <JustSent claim={claim} />}
      <OtherAccount claim={claim} />
      <OfficeMessage claim={claim} />
      <InPart claim={claim} />
      {claim.payout && (
        <PayoutSection
          status={claim.status}
          payout={claim.payout}
          bankAccount={claim.bankAccount}
          payments={claim.payments}
        />
      )}
      <Section title={words.lines}>
        <ClaimLines claim={claim} />
        <ClaimFacts claim={claim} />
      </Section>
      {claim.warnings.length > 0 && (
        <Section title={words.warnings}>
          <ul className="plain">
            {claim.warnings.map(({ path, message }) => (
              <li key={[...path, message].join(' ')}>{asShown(message)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.documents}>
        <FileList claim={claim} />
      </Section>
      <Section title={words.history} aside={words.historyMeans}>
        <ClaimHistory history={claim.history} side="owner" by={words.stepBy} />
      </Section>
    </div>
  );
}
