import { useParams, useSearchParams } from 'react-router';
import { OfficeProviderPageDocument } from '../../graphql/__generated__/documents/office-provider-page.ts';
import { OfficeProvidersPageDocument } from '../../graphql/__generated__/documents/office-providers-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { providerFilter, providerPath, providersVariables } from '../../routes/office-providers.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { Bench, useBench } from '../../ui/desk/bench.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { ProviderSheet } from './provider-sheet.tsx';
import { useProviderDesk } from './use-provider-desk.ts';

/** The officer's bench: the providers on the left, the open one with its decision beside it. */
export function OfficeProviderPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const filter = providerFilter(search);
  const { data: list } = usePageData(OfficeProvidersPageDocument, providersVariables(filter));
  const { data } = usePageData(OfficeProviderPageDocument, { id });
  const desk = useProviderDesk();
  const bench = useBench(list?.providers.nodes ?? [], id, (provider) => providerPath(filter, provider));

  if (!data) return <PageSkeleton />;
  if (!data.provider) return <NotFoundPage />;
  return (
    <Bench
      desk={desk}
      bench={bench}
      title={desk.words.filters[filter]}
      row={({ name, town, appliedAt }) => ({
        name,
        meta: (
          <>
            <span>{town}</span>
            {appliedAt && <span className="push">{writtenDayOf(appliedAt)}</span>}
          </>
        ),
      })}
    >
      <ProviderSheet
        key={id}
        provider={data.provider}
        next={bench.next?.name ?? null}
        onLeave={bench.leave}
      />
    </Bench>
  );
}
