import type { ReactNode } from 'react';
import type { Membership } from '../../routes/company.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface KeptOutProps {
  readonly membership: Membership;
  /** The way to another company. */
  readonly children: ReactNode;
}

/** For a collaborator who was deactivated: whom to ask. */
export function KeptOut({ membership, children }: KeptOutProps) {
  const words = useWordsOf(companyWording);
  const organisation = membership.organisation.name;
  return (
    <div className="wrap company">
      <div className="head-row">
        <PageHeading>{words.out}</PageHeading>
        {children}
      </div>
      <p>{words.outMeans({ organisation })}</p>
    </div>
  );
}
