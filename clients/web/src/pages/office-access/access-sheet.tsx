import { AccessTag } from '../../ui/access-tag.tsx';
import { Button } from '../../ui/button.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { DecisionOutcome } from '../../ui/decision-outcome.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AccessDecision } from './access-decision.tsx';
import { type Decided, JustDecided } from './just-decided.tsx';
import { type OfficeAccess, type OfficeCompany, useAccessDecision } from './use-access-decision.ts';

interface AccessSheetProps {
  readonly company: OfficeCompany;
  readonly access: OfficeAccess;
  readonly next: string | null;
  /** Goes on to the next company, or back to the list. */
  readonly onLeave: (decided?: Decided) => void;
}

/** A company at the desk: who it is, what it asked for, what was said before, and the decision. */
export function AccessSheet({ company, access, next, onLeave }: AccessSheetProps) {
  const { office: words } = useWordsOf(serviceAccessWording);
  const decision = useAccessDecision(access, (verdict) => onLeave({ verdict, company: company.name }));
  return (
    <section>
      <JustDecided leadsToNext />
      <div className="row apart">
        <AccessTag status={access.status} />
        <span className="meta num">{company.uid}</span>
      </div>
      <PageHeading>{company.name}</PageHeading>
      <p className="meta">{words.asked({ day: writtenDayOf(access.requestedAt), by: access.requestedBy })}</p>
      <Facts company={company} access={access} />
      {decision.outcome?.kind === 'overtaken' ? (
        <Overtaken decision={decision} onNext={() => onLeave()} />
      ) : (
        <AccessDecision access={access} next={next} decision={decision} />
      )}
    </section>
  );
}

function Facts({ company, access }: Pick<AccessSheetProps, 'company' | 'access'>) {
  const { office: words } = useWordsOf(serviceAccessWording);
  return (
    <dl className="facts">
      <dt>{words.address}</dt>
      <dd>
        <PostalLines address={company} />
      </dd>
      <dt>{words.billing}</dt>
      <dd>{company.billingAddress ? <PostalLines address={company.billingAddress} /> : words.same}</dd>
      <dt>{words.branches}</dt>
      <dd>{company.branches.join(', ')}</dd>
      <dt>{words.since}</dt>
      <dd className="num">{writtenDayOf(company.registeredAt)}</dd>
      {access.decidedAt && access.reason && (
        <>
          <dt>{words.lastDecision({ day: writtenDayOf(access.decidedAt) })}</dt>
          <dd className="quoted">{access.reason}</dd>
        </>
      )}
    </dl>
  );
}

interface OvertakenProps {
  readonly decision: ReturnType<typeof useAccessDecision>;
  readonly onNext: () => void;
}

/** Stands in the decision's place once somebody else has taken it: says so, and gives the words back that were written. */
function Overtaken({ decision: { draft, outcome, drop }, onNext }: OvertakenProps) {
  const { office: words } = useWordsOf(serviceAccessWording);
  return (
    <section className="decide past" aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <DecisionOutcome outcome={outcome} words={words} />
      {draft.reason && (
        <div className="field">
          <label htmlFor="votre-texte">{words.yourText}</label>
          <textarea id="votre-texte" className="in" rows={4} readOnly value={draft.reason} />
        </div>
      )}
      <Button
        onClick={() => {
          drop();
          onNext();
        }}
      >
        {words.toNext}
      </Button>
    </section>
  );
}
