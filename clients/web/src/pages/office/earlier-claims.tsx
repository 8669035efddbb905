import { Link, useSearchParams } from 'react-router';
import { officeFilter } from '../../routes/office.ts';
import { Amount } from '../../ui/amount.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { writtenPeriod } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { officeClaimPath } from './office-address.ts';
import type { OfficeClaim } from './office-claim-page.tsx';

/** As many as the server answers at most. */
const most = 10;

/** What was sent before for the same person. It lies open when one of them may ask for the same. */
export function EarlierClaims({ earlier }: { readonly earlier: OfficeClaim['earlierClaims'] }) {
  const words = useWordsOf(deskWording);
  const { status, reference, form } = useWordsOf(officeWording);
  const [search] = useSearchParams();
  const count = earlier.length;
  const duplicates = earlier.filter(({ isPossibleDuplicate }) => isPossibleDuplicate).length;
  if (count === 0) return <p className="meta no-earlier">{words.earlier({ count })}</p>;
  return (
    <details className="earlier" open={duplicates > 0}>
      <summary>
        {count < most ? words.earlier({ count }) : words.earlierMost({ count })}
        {duplicates > 0 && <span className="flag">{words.duplicates({ count: duplicates })}</span>}
      </summary>
      <Table
        caption={words.earlierCaption}
        className="dense"
        columns={[
          { name: reference },
          { name: words.period },
          { name: status },
          { name: words.asked, className: 'num' },
        ]}
      >
        {earlier.map(({ claim, isPossibleDuplicate }) => (
          <Row key={claim.id}>
            <RowHead>
              <Link className="num" to={officeClaimPath(claim.id, officeFilter(search))}>
                {claim.reference}
              </Link>
              <small>
                {form} {claim.printedForm}
                {isPossibleDuplicate && <span className="flag">{words.duplicate}</span>}
              </small>
            </RowHead>
            <Cell className="period">{claim.period && writtenPeriod(claim.period)}</Cell>
            <Cell className="state">
              <StatusTag status={claim.status} />
            </Cell>
            <Cell className="num sum">
              <Amount money={claim.total} bare />
            </Cell>
          </Row>
        ))}
      </Table>
    </details>
  );
}
