import type { Membership } from '../../routes/company.ts';
import { Section } from '../../ui/section.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AccessState } from './access-state.tsx';
import { AccessTurn } from './access-turn.tsx';
import { AskAccess } from './ask-access.tsx';
import type { Company } from './use-company.ts';

interface AccessSectionProps {
  readonly membership: Membership;
  readonly company: Company;
  readonly onAsked: () => void;
}

/** Where the access to « Population » stands; on the red ledge when a manager has to ask for it. */
export function AccessSection({ membership, company, onAsked }: AccessSectionProps) {
  const words = useWordsOf(serviceAccessWording);
  const access = company.serviceAccess.find(({ group }) => group === 'POPULATION') ?? null;
  const isToAsk = membership.isManager && (access === null || access.status === 'REFUSED');
  return (
    <Section
      title={words.service}
      aside={<AccessTurn status={access?.status ?? null} isManager={membership.isManager} />}
      yours={isToAsk && access === null}
    >
      <div className="stack">
        <AccessState access={access} isManager={membership.isManager} />
        {isToAsk && <AskAccess organisationId={company.id} isAgain={access !== null} onAsked={onAsked} />}
      </div>
    </Section>
  );
}
