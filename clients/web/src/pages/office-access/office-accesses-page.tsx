import { useNavigate, useSearchParams } from 'react-router';
import { OfficeAccessesPageDocument } from '../../graphql/__generated__/documents/office-accesses-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { accessesVariables, accessFilter, accessPath } from '../../routes/office-access.ts';
import { DeskListPage } from '../../ui/desk/desk-list-page.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { AccessList } from './access-list.tsx';
import { useAccessDesk } from './use-access-desk.ts';

/** The officer's list of the companies that asked for « Population »: those that wait, or those that were answered. */
export function OfficeAccessesPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = accessFilter(search);
  const { data } = usePageData(OfficeAccessesPageDocument, accessesVariables(filter));
  const desk = useAccessDesk();
  if (!data) return <PageSkeleton />;
  return (
    <DeskListPage
      desk={desk}
      filter={filter}
      onFilter={(chosen) => void navigate(accessPath(chosen))}
      isFirst={filter === 'a-traiter'}
      isEmpty={data.serviceAccessRequests.nodes.length === 0}
    >
      <AccessList key={filter} first={data.serviceAccessRequests} filter={filter} />
    </DeskListPage>
  );
}
