import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import {
  OfficeClaimPageDocument,
  type OfficeClaimPageQuery,
  OfficeClaimsPageDocument,
} from '../../graphql/__generated__/documents.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { officeClaimsVariables, officeFilter } from '../../routes/office.ts';
import { ClaimFacts } from '../../ui/claims/claim-facts.tsx';
import { ClaimHistory } from '../../ui/claims/claim-history.tsx';
import { ClaimLines } from '../../ui/claims/claim-lines.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { Turn, whoseTurn } from '../../ui/claims/turn.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { fullName } from '../../ui/viewer.ts';
import { useWording } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { Decision } from './decision.tsx';
import { KeysHelp, useKeysHelp } from './keys-help.tsx';
import { officeClaimPath, officeListPath } from './office-address.ts';
import { Queue } from './queue.tsx';

export type OfficeClaim = NonNullable<OfficeClaimPageQuery['claim']>;

/** The officer's bench: the list on the left, the claim and its decision in the middle, its history on the right. */
export function OfficeClaimPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = officeFilter(search);
  const claims =
    usePageData(OfficeClaimsPageDocument, officeClaimsVariables(filter)).data?.claims.nodes ?? [];
  const { data } = usePageData(OfficeClaimPageDocument, { id });
  const help = useKeysHelp();
  const here = claims.findIndex((claim) => claim.id === id);
  const next = claims[here + 1] ?? claims.find((claim) => claim.id !== id) ?? null;
  const previous = claims[here - 1] ?? null;
  const open = (claim: { readonly id: string } | null) =>
    claim && void navigate(officeClaimPath(claim.id, filter));
  useShortcuts({ j: () => open(next), k: () => open(previous), '?': help.open });

  if (!data) return <PageSkeleton />;
  if (!data.claim) return <NotFoundPage />;
  const { reference } = data.claim;
  return (
    <div className="bench">
      <Queue claims={claims} current={id} filter={filter} />
      <ClaimSheet
        key={id}
        claim={data.claim}
        onAccepted={() =>
          void navigate(next ? officeClaimPath(next.id, filter) : officeListPath(filter), {
            state: { accepted: reference },
          })
        }
      />
      <History claim={data.claim} onHelp={help.open} />
      <KeysHelp help={help} />
    </div>
  );
}

interface ClaimSheetProps {
  readonly claim: OfficeClaim;
  readonly onAccepted: () => void;
}

function ClaimSheet({ claim, onAccepted }: ClaimSheetProps) {
  const { office, turn } = useWording();
  const { state } = useLocation();
  const { beneficiary } = claim;
  const whose = whoseTurn(claim.status, 'officer');
  const name = beneficiary ? fullName(beneficiary) : claim.reference;
  return (
    <section aria-labelledby="demande">
      {state?.accepted && (
        <div className="notice ok" role="status">
          <p>
            <b>{office.accepted(state.accepted)}</b> {office.acceptedNext}
          </p>
        </div>
      )}
      <div className="row">
        <StatusTag status={claim.status} />
        <Turn whose={whose}>
          {whose === 'you' ? turn.yours : whose === 'us' ? turn.atPerson : turn.closed}
        </Turn>
        <span className="meta push num">{claim.reference}</span>
      </div>
      <PageHeading title={`${name}, ${claim.form.number}`}>{name}</PageHeading>
      <p className="meta">
        {claim.form.title} - {claim.form.number}
        {beneficiary && (
          <>
            <br />
            {office.born(writtenDay(beneficiary.birthDate))}, {beneficiary.avsNumber}
          </>
        )}
      </p>
      <ClaimLines claim={claim} dense />
      <ClaimFacts claim={claim} />
      {claim.status === 'IN_PROCESS' && <Decision claim={claim} person={name} onAccepted={onAccepted} />}
    </section>
  );
}

function History({ claim, onHelp }: { readonly claim: OfficeClaim; readonly onHelp: () => void }) {
  const { claim: words, header, payout: payments } = useWording();
  return (
    <section className="aside" aria-labelledby="historique">
      <div className="row">
        <h2 id="historique">{words.history}</h2>
        <button type="button" className="linkish keys-button push" onClick={onHelp}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      <ClaimHistory history={claim.history} side="officer" />
      {claim.payout && (
        <p className="meta">
          {payments.title} : {payments[claim.payout.status]}
        </p>
      )}
    </section>
  );
}
