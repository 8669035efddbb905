import { useNavigate, useSearchParams } from 'react-router';
import { OfficeProvidersPageDocument } from '../../graphql/__generated__/documents/office-providers-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { providerFilter, providerPath, providersVariables } from '../../routes/office-providers.ts';
import { DeskListPage } from '../../ui/desk/desk-list-page.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { ProviderList } from './provider-list.tsx';
import { UnreachedNotices } from './unreached-notices.tsx';
import { useProviderDesk } from './use-provider-desk.ts';

/** The officer's list of the organisations that applied as providers: those that wait, or those that were answered. */
export function OfficeProvidersPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = providerFilter(search);
  const { data } = usePageData(OfficeProvidersPageDocument, providersVariables(filter));
  const desk = useProviderDesk();
  if (!data) return <PageSkeleton />;
  return (
    <DeskListPage
      desk={desk}
      filter={filter}
      onFilter={(chosen) => void navigate(providerPath(chosen))}
      isFirst={filter === 'a-traiter'}
      isEmpty={data.providers.nodes.length === 0}
      below={<UnreachedNotices />}
    >
      <ProviderList key={filter} first={data.providers} filter={filter} />
    </DeskListPage>
  );
}
