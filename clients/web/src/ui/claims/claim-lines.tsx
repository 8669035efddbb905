import type { ClaimPageQuery } from '../../graphql/__generated__/documents.ts';
import { useWording } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { writtenDay } from '../dates.ts';
import { Cell, Row, RowHead, Table } from '../table.tsx';

type Claim = NonNullable<ClaimPageQuery['claim']>;

/** The lines of a claim and their sum, as they were submitted. */
export function ClaimLines({
  claim,
  dense,
}: {
  readonly claim: Pick<Claim, 'lines' | 'total'>;
  readonly dense?: boolean;
}) {
  const { claim: words } = useWording();
  return (
    <Table
      caption={words.linesCaption}
      className={dense ? 'sums dense' : 'sums'}
      columns={[
        { name: words.day, className: 'day' },
        { name: words.line },
        { name: words.amount, className: 'num' },
      ]}
      foot={
        <Row>
          <Cell />
          <RowHead>{words.total}</RowHead>
          <Cell className="num">
            <Amount money={claim.total} />
          </Cell>
        </Row>
      }
    >
      {[...claim.lines.entries()].map(([place, line]) => (
        <Row key={place}>
          <Cell className="day">
            <time dateTime={line.servedOn}>{writtenDay(line.servedOn)}</time>
          </Cell>
          <RowHead>
            {line.description}
            <LineParts line={line} />
          </RowHead>
          <Cell className="num">
            <Amount money={line.amount} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function LineParts({ line }: { readonly line: Claim['lines'][number] }) {
  const { claim: words } = useWording();
  const quantity = line.quantity.replace(/\.?0+$/, '') || '0';
  return (
    <small>
      {words.parts(quantity, '')}
      <Amount money={line.unitPrice} />
      {line.tariffPosition && `, ${words.position(line.tariffPosition)}`}
    </small>
  );
}
