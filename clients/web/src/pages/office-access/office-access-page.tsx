import { useParams, useSearchParams } from 'react-router';
import { OfficeAccessPageDocument } from '../../graphql/__generated__/documents/office-access-page.ts';
import { OfficeAccessesPageDocument } from '../../graphql/__generated__/documents/office-accesses-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { accessesVariables, accessFilter, accessPath } from '../../routes/office-access.ts';
import { today, writtenDayOf } from '../../ui/dates.ts';
import { Bench, useBench } from '../../ui/desk/bench.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { AccessSheet } from './access-sheet.tsx';
import { useAccessDesk } from './use-access-desk.ts';

/** The officer's bench: the companies on the left, the open one with its decision beside it. */
export function OfficeAccessPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const filter = accessFilter(search);
  const { data: list } = usePageData(OfficeAccessesPageDocument, accessesVariables(filter));
  const { data } = usePageData(OfficeAccessPageDocument, { organisationId: id });
  const desk = useAccessDesk();
  // The address names the company, whichever of its accesses is meant.
  const companies = (list?.serviceAccessRequests.nodes ?? []).map((access) => ({
    ...access,
    id: access.organisation.id,
  }));
  const bench = useBench(companies, id, (company) => accessPath(filter, company));

  if (!data) return <PageSkeleton />;
  const access = data.organisation?.serviceAccess.find(({ group }) => group === 'POPULATION');
  if (!data.organisation || !access) return <NotFoundPage />;
  return (
    <Bench
      desk={desk}
      bench={bench}
      title={desk.words.filters[filter]}
      row={({ organisation, requestedAt, expectedBy, status }) => ({
        name: organisation.name,
        meta: (
          <>
            <span>{organisation.town}</span>
            {status === 'REQUESTED' && expectedBy < today() && (
              <span className="flag">{desk.words.late}</span>
            )}
            <span className="push">{writtenDayOf(requestedAt)}</span>
          </>
        ),
      })}
    >
      <AccessSheet
        key={id}
        company={data.organisation}
        access={access}
        next={bench.next?.organisation.name ?? null}
        onLeave={bench.leave}
      />
    </Bench>
  );
}
