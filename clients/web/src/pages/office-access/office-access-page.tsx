import '../../ui/styles/treatment.css';
import '../../ui/styles/company.css';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { OfficeAccessPageDocument } from '../../graphql/__generated__/documents/office-access-page.ts';
import { OfficeAccessesPageDocument } from '../../graphql/__generated__/documents/office-accesses-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { accessesVariables, accessFilter, accessPath } from '../../routes/office-access.ts';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { AccessKeys } from './access-keys.tsx';
import { AccessQueue } from './access-queue.tsx';
import { AccessSheet } from './access-sheet.tsx';
import type { Decided } from './just-decided.tsx';

/** The officer's bench: the companies on the left, the open one with its decision beside it. */
export function OfficeAccessPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = accessFilter(search);
  const { data: list } = usePageData(OfficeAccessesPageDocument, accessesVariables(filter));
  const { data } = usePageData(OfficeAccessPageDocument, { organisationId: id });
  const accesses = list?.serviceAccessRequests.nodes ?? [];
  const keys = useKeysWindow();
  const here = accesses.findIndex(({ organisation }) => organisation.id === id);
  const next = accesses[here + 1] ?? accesses.find(({ organisation }) => organisation.id !== id) ?? null;
  const open = (access: (typeof accesses)[number] | undefined | null) =>
    access && void navigate(accessPath(filter, access.organisation.id));
  const leave = (decided?: Decided) =>
    void navigate(accessPath(filter, next?.organisation.id), { state: { decided } });
  useShortcuts({
    j: () => open(next),
    k: () => open(accesses[here - 1]),
    l: () => void navigate(accessPath(filter)),
    '?': keys.open,
  });

  if (!data) return <PageSkeleton />;
  const access = data.organisation?.serviceAccess.find(({ group }) => group === 'POPULATION');
  if (!data.organisation || !access) return <NotFoundPage />;
  return (
    <div className="bench duo-bench">
      <AccessQueue accesses={accesses} current={id} filter={filter} onHelp={keys.open} />
      <AccessSheet
        key={id}
        company={data.organisation}
        access={access}
        next={next?.organisation.name ?? null}
        onLeave={leave}
      />
      <AccessKeys keys={keys} />
    </div>
  );
}
