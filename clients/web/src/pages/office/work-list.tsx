import { Link } from 'react-router';
import {
  OfficeClaimsPageDocument,
  type OfficeClaimsPageQuery,
} from '../../graphql/__generated__/documents/office-claims-page.ts';
import { type OfficeFilter, officeClaimsVariables } from '../../routes/office.ts';
import { Amount } from '../../ui/amount.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { PagedTable } from '../../ui/paged-table.tsx';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Flags } from './flags.tsx';
import { officeClaimPath } from './office-address.ts';
import { Waiting } from './waiting.tsx';

interface WorkListProps {
  readonly first: OfficeClaimsPageQuery['claims'];
  readonly filter: OfficeFilter;
}

/** The claims in a dense table; further ones on demand. */
export function WorkList({ first, filter }: WorkListProps) {
  const words = useWordsOf(officeWording);
  const desk = useWordsOf(deskWording);
  const viewer = useViewer();
  return (
    <PagedTable
      first={first}
      document={OfficeClaimsPageDocument}
      variables={(after) => officeClaimsVariables(filter, viewer?.id ?? null, after)}
      pick={({ claims }) => claims}
      more={filter.isLongestFirst ? desk.moreWaiting : words.more}
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
      row={(claim) => (
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
      )}
    />
  );
}
