import '../../ui/styles/company.css';
import '../../ui/styles/payouts.css';
import '../../ui/styles/figures.css';
import '../../ui/styles/money.css';
import type { ReactNode } from 'react';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';
import type { useDone } from '../../ui/use-done.ts';
import { isPopulationFinance, useViewer } from '../../ui/viewer.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface FinanceFrameProps {
  readonly title: string;
  readonly lead?: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly done?: ReturnType<typeof useDone>;
  readonly children: ReactNode;
}

/** Pages for finance alone, and those that officers read too. */
const pages = [
  { path: '/office/finances', name: 'home', forOfficers: false },
  { path: '/office/finances/dossiers', name: 'cases', forOfficers: false },
  { path: '/office/finances/factures', name: 'invoices', forOfficers: true },
  { path: '/office/finances/cloture', name: 'closing', forOfficers: false },
  { path: '/office/finances/rappels', name: 'reminders', forOfficers: false },
  { path: '/office/finances/encaissements', name: 'credits', forOfficers: false },
  { path: '/office/finances/cartes', name: 'cards', forOfficers: false },
  { path: '/office/finances/comptes', name: 'accounts', forOfficers: true },
] as const;

/** What the pages of finance share: the way between them, the page's name, and what was just done. */
export function FinanceFrame({ title, lead, aside, done, children }: FinanceFrameProps) {
  const words = useWordsOf(financeWording);
  const viewer = useViewer();
  const isFinance = viewer !== null && isPopulationFinance(viewer);
  return (
    <div className="work payouts finance">
      <PageTabs
        label={words.nav}
        pages={pages
          .filter(({ forOfficers }) => isFinance || forOfficers)
          .map(({ path, name }) => ({ path, name: words.tabs[name] }))}
      />
      <div className="head-row">
        <PageHeading>{title}</PageHeading>
        {lead && <p className="meta">{lead}</p>}
        {aside}
      </div>
      {done && <DoneNotice notice={done.notice} sentence={done.sentence} />}
      {children}
    </div>
  );
}
