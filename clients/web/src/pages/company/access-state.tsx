import { AccessTag } from '../../ui/access-tag.tsx';
import { today, writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { financeEmail, Written } from './questions.tsx';
import type { Company } from './use-company.ts';

type Access = Company['serviceAccess'][number];

interface AccessStateProps {
  /** Null as long as nobody asked. */
  readonly access: Access | null;
  readonly isManager: boolean;
}

/** The state of an access in sentences: since when, what comes next, the officer's reason. */
export function AccessState({ access, isManager }: AccessStateProps) {
  const words = useWordsOf(serviceAccessWording);
  if (access === null)
    return (
      <>
        <p>
          <b>{words.none}.</b> {words.lead}
        </p>
        {isManager ? <p>{words.askMeans}</p> : <p>{words.askManager}</p>}
      </>
    );
  const decidedOn = access.decidedAt ? writtenDayOf(access.decidedAt) : '';
  return (
    <>
      <p>
        <AccessTag status={access.status} />
      </p>
      {access.status === 'REQUESTED' && <Requested access={access} />}
      {access.status === 'ACTIVE' && (
        <p>
          {words.active({ day: decidedOn })} {words.activeMeans}
        </p>
      )}
      {access.status === 'REFUSED' && (
        <>
          <p>{words.refused({ day: decidedOn })}</p>
          <blockquote className="say">{access.reason}</blockquote>
          {!isManager && <p>{words.askManager}</p>}
        </>
      )}
      {access.status === 'SUSPENDED' && (
        <>
          <p>{words.suspended({ day: decidedOn })}</p>
          <blockquote className="say">{access.reason}</blockquote>
          <Written text={words.suspendedMeans} email={financeEmail} />
        </>
      )}
    </>
  );
}

function Requested({ access }: { readonly access: Access }) {
  const words = useWordsOf(serviceAccessWording);
  const day = writtenDay(access.expectedBy);
  const isLate = access.expectedBy < today();
  return (
    <>
      <p>{words.requested({ day: writtenDayOf(access.requestedAt), by: access.requestedBy })}</p>
      <p>{isLate ? words.late({ day }) : words.expected({ day })}</p>
      <p className="meta">{words.meanwhile}</p>
    </>
  );
}
