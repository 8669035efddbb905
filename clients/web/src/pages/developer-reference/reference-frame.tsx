import '../../ui/styles/company.css';
import '../../ui/styles/developers.css';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { PageHeading } from '../../ui/heading.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface ReferenceFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What the developers' pages share: the name, and the ways between them. */
export function ReferenceFrame({ title, lead, children }: ReferenceFrameProps) {
  const { hash } = useLocation();
  // Links of one page lead to a type or a code in the middle of another.
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <div className="wrap developers">
      <div className="page-head">
        <PageHeading>{title}</PageHeading>
        {lead && <p className="lead">{lead}</p>}
      </div>
      <DevelopersTabs />
      {children}
    </div>
  );
}

/** The ways between the developers' pages. */
export function DevelopersTabs() {
  const words = useWordsOf(developerReferenceWording);
  const pages = [
    { path: '/developpeurs', name: words.overview },
    { path: '/developpeurs/prestataires', name: words.quickStart },
    { path: '/developpeurs/operations', name: words.operations },
    { path: '/developpeurs/codes', name: words.codes },
    { path: '/developpeurs/limites', name: words.limits },
    { path: '/developpeurs/changements', name: words.changes },
  ];
  return <PageTabs label={words.nav} pages={pages} />;
}
