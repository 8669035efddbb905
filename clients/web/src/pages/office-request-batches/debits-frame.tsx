import '../../ui/styles/payouts.css';
import '../../ui/styles/money.css';
import type { ReactNode } from 'react';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';
import type { useDone } from '../../ui/use-done.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface DebitsFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly done: ReturnType<typeof useDone>;
  readonly children: ReactNode;
}

/** What the pages of the money of payment requests share: the way between them, the page's name, and what was just done. */
export function DebitsFrame({ title, lead, done, children }: DebitsFrameProps) {
  const words = useWordsOf(requestBatchesWording);
  return (
    <div className="work payouts finance">
      <PageTabs
        label={words.nav}
        pages={[
          { path: '/office/prelevements', name: words.tabs.batches },
          { path: '/office/prelevements/refus', name: words.tabs.lost },
        ]}
      />
      <div className="head-row">
        <PageHeading>{title}</PageHeading>
        {lead && <p className="meta">{lead}</p>}
      </div>
      <DoneNotice notice={done.notice} sentence={done.sentence} />
      {children}
    </div>
  );
}
