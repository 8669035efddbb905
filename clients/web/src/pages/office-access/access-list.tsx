import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  OfficeAccessesPageDocument,
  type OfficeAccessesPageQuery,
} from '../../graphql/__generated__/documents/office-accesses-page.ts';
import { type AccessFilter, accessesVariables, accessPath } from '../../routes/office-access.ts';
import { AccessTag } from '../../ui/access-tag.tsx';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

type Accesses = OfficeAccessesPageQuery['serviceAccessRequests'];

interface AccessListProps {
  readonly first: Accesses;
  readonly filter: AccessFilter;
}

/** The companies in a dense table, the one that waits longest first; further ones on demand. */
export function AccessList({ first, filter }: AccessListProps) {
  const { office: words } = useWordsOf(serviceAccessWording);
  const { site } = useWording();
  const [after, setAfter] = useState<readonly string[]>([]);
  const last = useAccesses(filter, after.at(-1) ?? null);
  const pageInfo = after.length === 0 ? first.pageInfo : last?.pageInfo;
  const next = pageInfo?.endCursor;
  return (
    <>
      <Table
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
      >
        <AccessRows accesses={first} filter={filter} />
        {after.map((cursor) => (
          <FurtherRows key={cursor} after={cursor} filter={filter} />
        ))}
      </Table>
      {pageInfo?.hasNextPage !== false && (
        <p className="more">
          <Button
            look="second"
            small
            busy={next ? null : site.loading}
            onClick={() => next && setAfter([...after, next])}
          >
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}

function FurtherRows({ after, filter }: { readonly after: string; readonly filter: AccessFilter }) {
  const accesses = useAccesses(filter, after);
  return accesses && <AccessRows accesses={accesses} filter={filter} />;
}

function AccessRows({ accesses, filter }: { readonly accesses: Accesses; readonly filter: AccessFilter }) {
  const { office: words } = useWordsOf(serviceAccessWording);
  return accesses.nodes.map(({ id, organisation, requestedAt, requestedBy, status, expectedBy }) => (
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
  ));
}

function useAccesses(filter: AccessFilter, after: string | null): Accesses | null {
  const [{ data }] = useQuery({
    query: OfficeAccessesPageDocument,
    variables: accessesVariables(filter, after),
    pause: after === null,
  });
  return data?.serviceAccessRequests ?? null;
}
