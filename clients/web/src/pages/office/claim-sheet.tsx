import type { AmountOfMoney } from '../../ui/amount.tsx';
import { ClaimFacts } from '../../ui/claims/claim-facts.tsx';
import { ClaimLines } from '../../ui/claims/claim-lines.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { TurnAt } from '../../ui/claims/turn.tsx';
import { instantInWords, writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { fullName } from '../../ui/viewer.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { Assignment } from './assignment.tsx';
import { CorrectionNotice } from './correction-notice.tsx';
import { Decision } from './decision.tsx';
import { EarlierClaims } from './earlier-claims.tsx';
import { sendings, useShortWarning } from './flags.tsx';
import { type Decided, JustDecided, type Remaining } from './just-decided.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import { Overtaken } from './overtaken.tsx';
import { Proposal } from './proposal.tsx';
import { TypedForm } from './typed-form.tsx';
import { useDecision } from './use-decision.ts';
import { useProposal } from './use-proposal.ts';
import { Waiting } from './waiting.tsx';

interface ClaimSheetProps {
  readonly claim: OfficeClaim;
  /** Above it an acceptance takes a second signature. */
  readonly above: AmountOfMoney;
  readonly next: string | null;
  /** How many wait in the list, this claim with them. */
  readonly waiting: Remaining;
  readonly onLeave: (decided?: Decided) => void;
}

/** The claim as the officer reads it, and the decision below it. */
export function ClaimSheet({ claim, above, next, waiting, onLeave }: ClaimSheetProps) {
  const words = useWordsOf(officeWording);
  const { beneficiary, reference } = claim;
  const decision = useDecision(claim, (verdict) => onLeave({ verdict, reference }));
  const proposing = useProposal(claim, (act) => {
    if (act !== 'withdraw') onLeave({ verdict: act, reference });
  });
  const isOpen = claim.status === 'IN_PROCESS';
  const name = beneficiary ? fullName(beneficiary) : reference;
  const times = sendings(claim);
  const isOvertaken = decision.outcome?.kind === 'overtaken';
  return (
    <section aria-labelledby="demande">
      <JustDecided remaining={waiting} />
      <div className="row">
        <StatusTag status={claim.status} />
        <TurnAt status={claim.status} side="officer" />
        {times > 1 && <span className="flag">{words.sending({ times })}</span>}
        <span className="meta push num">{reference}</span>
      </div>
      <PageHeading title={`${name}, ${claim.printedForm}`}>{name}</PageHeading>
      <p className="meta">
        {claim.form.title} - {claim.printedForm}
        {isOpen && ', '}
        <Waiting claim={claim} />
        {beneficiary && (
          <>
            <br />
            {words.born({ day: writtenDay(beneficiary.birthDate) })}, {beneficiary.avsNumber}
          </>
        )}
      </p>
      <Assignment claim={claim} />
      <LastMessage claim={claim} />
      <CorrectionNotice correction={claim.correction} />
      <Warnings warnings={claim.warnings} />
      <ClaimLines claim={claim} dense />
      <ClaimFacts claim={claim} />
      <EarlierClaims earlier={claim.earlierClaims} />
      <TypedForm
        claim={claim}
        marks={decision.draft.marks}
        isMarking={decision.draft.verdict === 'correct'}
        onMark={isOpen ? decision.mark : undefined}
      />
      {isOpen && <Proposal claim={claim} person={name} inHand={proposing} />}
      {isOpen && <Decision claim={claim} person={name} above={above} next={next} decision={decision} />}
      {claim.status !== 'IN_PROCESS' && isOvertaken && (
        <Overtaken decision={decision} onNext={() => onLeave()} />
      )}
    </section>
  );
}

/** What the office asked last, above a claim that came back, or that waits for its person. */
function LastMessage({ claim }: { readonly claim: OfficeClaim }) {
  const { locale } = useSpoken();
  const words = useWordsOf(officeWording);
  const asked = claim.history.findLast(({ to }) => to === 'TO_COMPLETE');
  const isOpen = claim.status === 'IN_PROCESS' || claim.status === 'TO_COMPLETE';
  if (!asked || !isOpen) return null;
  return (
    <div className="notice">
      <p>
        <b>{words.lastMessage({ at: instantInWords(asked.at, locale) })}</b>
      </p>
      <p className="quoted">{asked.reason}</p>
    </div>
  );
}

function Warnings({ warnings }: Pick<OfficeClaim, 'warnings'>) {
  const words = useWordsOf(officeWording);
  const short = useShortWarning();
  if (warnings.length === 0) return null;
  return (
    <div className="notice todo">
      <p>
        <b>{words.warnings}</b>
      </p>
      {warnings.map(({ path, code, message }) => (
        <p key={[...path, message].join(' ')}>
          <span className="flag">{short(code)}</span> {asShown(message)}
        </p>
      ))}
    </div>
  );
}
