import { AccessTag } from '../../ui/access-tag.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { DecisionPanel } from '../../ui/desk/decision-panel.tsx';
import type { Decided } from '../../ui/desk/desk.ts';
import { JustDecided } from '../../ui/desk/just-decided.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import {
  type OfficeAccess,
  type OfficeCompany,
  openVerdicts,
  useAccessDecision,
  useAccessDesk,
} from './use-access-desk.ts';

interface AccessSheetProps {
  readonly company: OfficeCompany;
  readonly access: OfficeAccess;
  readonly next: string | null;
  /** Goes on to the next company, or back to the list. */
  readonly onLeave: (decided?: Decided) => void;
}

/** A company at the desk: who it is, what it asked for, what was said before, and the decision. */
export function AccessSheet({ company, access, next, onLeave }: AccessSheetProps) {
  const desk = useAccessDesk();
  const { words } = desk;
  const decision = useAccessDecision(access, (verdict) => onLeave({ verdict, name: company.name }));
  return (
    <section>
      <JustDecided words={words} leadsToNext />
      <div className="row apart">
        <AccessTag status={access.status} />
        <span className="meta num">{company.uid}</span>
      </div>
      <PageHeading>{company.name}</PageHeading>
      <p className="meta">{words.asked({ day: writtenDayOf(access.requestedAt), by: access.requestedBy })}</p>
      <Facts company={company} access={access} />
      <DecisionPanel
        desk={desk}
        decision={decision}
        open={openVerdicts(access)}
        isPast={access.status !== 'REQUESTED'}
        fieldOf={(verdict) =>
          verdict === 'ACTIVATE' ? null : { name: 'reason', label: words.reason, hint: words.reasonHint }
        }
        next={next}
        onNext={() => onLeave()}
      />
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
