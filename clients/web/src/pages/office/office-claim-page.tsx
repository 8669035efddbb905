import '../../ui/styles/claim.css';
import '../../ui/styles/treatment.css';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import {
  OfficeClaimPageDocument,
  type OfficeClaimPageQuery,
} from '../../graphql/__generated__/documents/office-claim-page.ts';
import { OfficeClaimsPageDocument } from '../../graphql/__generated__/documents/office-claims-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { officeClaimsVariables, officeFilter } from '../../routes/office.ts';
import { ClaimHistory } from '../../ui/claims/claim-history.tsx';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { AssignmentSteps } from './assignment-steps.tsx';
import { ClaimSheet } from './claim-sheet.tsx';
import { Documents } from './documents.tsx';
import type { Decided } from './just-decided.tsx';
import { KeysHelp } from './keys-help.tsx';
import { officeClaimPath, officeListPath } from './office-address.ts';
import { Queue } from './queue.tsx';

export type OfficeClaim = NonNullable<OfficeClaimPageQuery['claim']>;

/** The officer's bench: the list on the left, the claim and its decision in the middle, its documents and history on the right. */
export function OfficeClaimPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = officeFilter(search);
  const viewer = useViewer();
  const list = usePageData(OfficeClaimsPageDocument, officeClaimsVariables(filter, viewer?.id ?? null)).data;
  const claims = list?.claims.nodes ?? [];
  const { data } = usePageData(OfficeClaimPageDocument, { id });
  const help = useKeysWindow();
  const here = claims.findIndex((claim) => claim.id === id);
  const next = claims[here + 1] ?? claims.find((claim) => claim.id !== id) ?? null;
  // What comes after a decision waits for one: further down in the list, else further up.
  const waiting = claims.filter(({ status }) => status === 'IN_PROCESS');
  const nextToTreat =
    waiting.find((claim) => claims.indexOf(claim) > here) ?? waiting.find((claim) => claim.id !== id) ?? null;
  const previous = claims[here - 1] ?? null;
  const open = (claim: { readonly id: string } | null) =>
    claim && void navigate(officeClaimPath(claim.id, filter));
  const leave = (decided?: Decided) =>
    void navigate(nextToTreat ? officeClaimPath(nextToTreat.id, filter) : officeListPath(filter), {
      state: { decided },
    });
  useShortcuts({
    j: () => open(next),
    k: () => open(previous),
    l: () => void navigate(officeListPath(filter)),
    '?': help.open,
  });

  if (!data) return <PageSkeleton />;
  if (!data.claim) return <NotFoundPage />;
  return (
    <div className="bench">
      <Queue claims={claims} current={id} filter={filter} />
      <ClaimSheet
        key={id}
        claim={data.claim}
        above={data.secondSignatureAbove}
        next={
          nextToTreat && (nextToTreat.beneficiary ? fullName(nextToTreat.beneficiary) : nextToTreat.reference)
        }
        waiting={{ count: waiting.length, hasMore: list?.claims.pageInfo.hasNextPage ?? false }}
        onLeave={leave}
      />
      <Aside key={`${id}-documents`} claim={data.claim} onHelp={help.open} />
      <KeysHelp help={help} />
    </div>
  );
}

function Aside({ claim, onHelp }: { readonly claim: OfficeClaim; readonly onHelp: () => void }) {
  const { header } = useWording();
  const { stepBy } = useWordsOf(officeWording);
  const { history, payout: payments } = useWordsOf(claimWording);
  return (
    <aside className="aside">
      <button type="button" className="linkish keys-button" onClick={onHelp}>
        {header.shortcuts} <kbd>?</kbd>
      </button>
      <div className="beside">
        <Documents claim={claim} />
        <section aria-labelledby="historique">
          <h2 id="historique">{history}</h2>
          <ClaimHistory history={claim.history} side="officer" by={stepBy} />
          {claim.payout && (
            <p className="meta">
              {payments.title} : {payments[claim.payout.status]}
            </p>
          )}
        </section>
        <AssignmentSteps steps={claim.assignmentSteps} />
      </div>
    </aside>
  );
}
