import type { CombinedError } from '@urql/core';
import { useLocation, useParams } from 'react-router';
import { ClaimPageDocument, type ClaimPageQuery } from '../../graphql/__generated__/documents.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Amount } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { ClaimFacts } from '../../ui/claims/claim-facts.tsx';
import { ClaimHistory } from '../../ui/claims/claim-history.tsx';
import { ClaimLines } from '../../ui/claims/claim-lines.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { OwnersTurn } from '../../ui/claims/turn.tsx';
import { instantInWords, writtenDayOf } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName } from '../../ui/viewer.ts';
import { useSpoken, useWording } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';

type Claim = NonNullable<ClaimPageQuery['claim']>;

/** One claim as its owner reads it: where it stands, what was asked, what was paid, what happened. */
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
  const { claim: words } = useWording();
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
          {words.numbered(claim.form.number, person)}
          <time dateTime={claim.submittedAt}>{writtenDayOf(claim.submittedAt)}</time>
        </p>
      </div>
      <PartNotice error={error} />
      <JustSent claim={claim} />
      {claim.officerMessage && (
        <Section title={words.message} yours={claim.status === 'TO_COMPLETE'}>
          <p className="say">{claim.officerMessage}</p>
        </Section>
      )}
      {claim.payout && <PayoutSection payout={claim.payout} claim={claim} />}
      <Section title={words.lines}>
        <ClaimLines claim={claim} />
        <ClaimFacts claim={claim} />
      </Section>
      <Section title={words.history} aside={words.historyMeans}>
        <ClaimHistory history={claim.history} side="owner" />
      </Section>
    </div>
  );
}

function JustSent({ claim }: { readonly claim: Claim }) {
  const { locale, words } = useSpoken();
  const { state } = useLocation();
  if (!state?.sent) return null;
  return (
    <div className="notice ok announced" role="status">
      <p>
        <b>{words.claim.sent}</b>{' '}
        {words.claim.sentMeans(claim.reference, instantInWords(claim.submittedAt, locale))}
      </p>
    </div>
  );
}

interface PayoutSectionProps {
  readonly payout: NonNullable<Claim['payout']>;
  readonly claim: Claim;
}

function PayoutSection({ payout, claim }: PayoutSectionProps) {
  const { payout: words } = useWording();
  const since = payout.history.at(-1)?.at ?? payout.recordedAt;
  const isUnderWay =
    payout.status === 'PENDING' || payout.status === 'BATCHED' || payout.status === 'RELEASED';
  return (
    <Section title={words.title} aside={isUnderWay ? words.takes : undefined}>
      <dl className="facts">
        <dt>{words.amount}</dt>
        <dd>
          <b>
            <Amount money={payout.amount} />
          </b>
        </dd>
        <dt>{words.state}</dt>
        <dd>
          {words[payout.status]}, <time dateTime={since}>{writtenDayOf(since)}</time>
        </dd>
        {claim.bankAccount && (
          <>
            <dt>{words.account}</dt>
            <dd className="num">
              {claim.bankAccount.iban}, {claim.bankAccount.holder}
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}
