import { useState } from 'react';
import {
  SecurityPageDocument,
  type SecurityPageQuery,
} from '../../graphql/__generated__/documents/security-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import '../../ui/styles/safety.css';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Factors } from './factors.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Sessions } from './sessions.tsx';

type Account = NonNullable<SecurityPageQuery['viewer']>;
export type Factor = Account['secondFactors'][number];
export type OpenSession = Account['sessions'][number];

/** Which of the page's small forms is open: at most one. */
export interface Unfolded {
  readonly open: string | null;
  readonly setOpen: (open: string | null) => void;
}

/** « Sécurité »: what lets in without SMS, and where one is signed in. */
export function SecurityPage() {
  const words = useWordsOf(securityWording);
  const { data, error, again } = usePageData(SecurityPageDocument, {});
  const [open, setOpen] = useState<string | null>(null);
  const [newCodes, setNewCodes] = useState<readonly string[] | null>(null);
  if (!data?.viewer) return <PageSkeleton />;
  const { secondFactors, recoveryCodesLeft, sessions } = data.viewer;
  const unfolded = { open, setOpen };
  return (
    <>
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <PartNotice error={error} />
      <Factors
        factors={secondFactors}
        unfolded={unfolded}
        onChanged={(codes) => {
          if (codes) setNewCodes(codes);
          again();
        }}
      />
      <RecoveryCodes
        left={recoveryCodesLeft}
        newCodes={newCodes}
        unfolded={unfolded}
        onMade={(codes) => {
          setNewCodes(codes);
          again();
        }}
        onKept={() => setNewCodes(null)}
      />
      <Sessions sessions={sessions} onChanged={again} />
    </>
  );
}
