import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  OfficeClaimsPageDocument,
  type OfficeClaimsPageQuery,
} from '../../graphql/__generated__/documents/office-claims-page.ts';
import { type OfficeFilter, officeClaimsVariables } from '../../routes/office.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { Flags } from './flags.tsx';
import { officeClaimPath } from './office-address.ts';
import { Waiting } from './waiting.tsx';

type Claims = OfficeClaimsPageQuery['claims'];

interface WorkListProps {
  readonly first: Claims;
  readonly filter: OfficeFilter;
}

/** The claims in a dense table; further ones on demand. */
export function WorkList({ first, filter }: WorkListProps) {
  const words = useWordsOf(officeWording);
  const desk = useWordsOf(deskWording);
  const { site } = useWording();
  const [after, setAfter] = useState<readonly string[]>([]);
  const last = useClaims(filter, after.at(-1) ?? null);
  const pageInfo = after.length === 0 ? first.pageInfo : last?.pageInfo;
  const next = pageInfo?.endCursor;
  return (
    <>
      <Table
        caption={filter.isLongestFirst ? desk.captionLongest : words.caption}
        className="dense list"
        columns={[
          { name: words.received, className: 'day' },
          { name: words.beneficiary },
          { name: words.form },
          { name: words.reference },
          { name: words.flags },
          { name: words.status },
          { name: desk.assignedTo },
          { name: words.waiting },
          { name: words.total, className: 'num' },
        ]}
      >
        <ClaimRows claims={first} filter={filter} />
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
            {filter.isLongestFirst ? desk.moreWaiting : words.more}
          </Button>
        </p>
      )}
    </>
  );
}

function FurtherRows({ after, filter }: { readonly after: string; readonly filter: OfficeFilter }) {
  const claims = useClaims(filter, after);
  return claims && <ClaimRows claims={claims} filter={filter} />;
}

function ClaimRows({ claims, filter }: { readonly claims: Claims; readonly filter: OfficeFilter }) {
  const desk = useWordsOf(deskWording);
  return claims.nodes.map((claim) => (
    <Row key={claim.id}>
      <Cell className="day">
        <time dateTime={claim.submittedAt}>{writtenDayOf(claim.submittedAt)}</time>
      </Cell>
      <RowHead>
        <Link to={officeClaimPath(claim.id, filter)}>
          {claim.beneficiary ? fullName(claim.beneficiary) : claim.reference}
        </Link>
      </RowHead>
      <Cell className="form">{claim.printedForm}</Cell>
      <Cell className="num-text">{claim.reference}</Cell>
      <Cell className="flags">
        <Flags claim={claim} />
      </Cell>
      <Cell className="state">
        <StatusTag status={claim.status} />
      </Cell>
      <Cell className="holder">
        {claim.assignment && (
          <>
            <span className="folded-head">{desk.assignedTo} : </span>
            {claim.assignment.isViewer ? desk.you : claim.assignment.officer}
          </>
        )}
      </Cell>
      <Cell className="wait">
        <Waiting claim={claim} />
      </Cell>
      <Cell className="num sum">
        <Amount money={claim.total} />
      </Cell>
    </Row>
  ));
}

function useClaims(filter: OfficeFilter, after: string | null): Claims | null {
  const viewer = useViewer();
  const [{ data }] = useQuery({
    query: OfficeClaimsPageDocument,
    variables: officeClaimsVariables(filter, viewer?.id ?? null, after),
    pause: after === null,
  });
  return data?.claims ?? null;
}
