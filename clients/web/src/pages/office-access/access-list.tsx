import { Link } from 'react-router';
import {
  OfficeAccessesPageDocument,
  type OfficeAccessesPageQuery,
} from '../../graphql/__generated__/documents/office-accesses-page.ts';
import { type AccessFilter, accessesVariables, accessPath } from '../../routes/office-access.ts';
import { AccessTag } from '../../ui/access-tag.tsx';
import { today, writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { PagedTable } from '../../ui/paged-table.tsx';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface AccessListProps {
  readonly first: OfficeAccessesPageQuery['serviceAccessRequests'];
  readonly filter: AccessFilter;
}

/** The companies in a dense table, the one that waits longest first; further ones on demand. */
export function AccessList({ first, filter }: AccessListProps) {
  const { office: words } = useWordsOf(serviceAccessWording);
  return (
    <PagedTable
      first={first}
      document={OfficeAccessesPageDocument}
      variables={(after) => accessesVariables(filter, after)}
      pick={({ serviceAccessRequests }) => serviceAccessRequests}
      more={words.more}
      caption={words.caption}
      className="dense accesses"
      columns={[
        { name: words.received, className: 'day' },
        { name: words.company },
        { name: words.uid },
        { name: words.town },
        { name: words.by },
        { name: words.status },
        { name: words.expected, className: 'num' },
      ]}
      row={({ id, organisation, requestedAt, requestedBy, status, expectedBy }) => (
        <Row key={id}>
          <Cell className="day">
            <time dateTime={requestedAt}>{writtenDayOf(requestedAt)}</time>
          </Cell>
          <RowHead>
            <Link to={accessPath(filter, organisation.id)}>{organisation.name}</Link>
          </RowHead>
          <Cell className="num-text">{organisation.uid}</Cell>
          <Cell>{organisation.town}</Cell>
          <Cell>{requestedBy}</Cell>
          <Cell className="state">
            <AccessTag status={status} />
          </Cell>
          <Cell className="num">
            {status === 'REQUESTED' && (
              <>
                {expectedBy < today() && <span className="flag">{words.late}</span>} {writtenDay(expectedBy)}
              </>
            )}
          </Cell>
        </Row>
      )}
    />
  );
}
