import type { ClaimSheetFragment } from '../../graphql/__generated__/documents.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { writtenDay } from '../dates.ts';
import { Cell, Row, RowHead, Table } from '../table.tsx';
import { LineParts } from './line-parts.tsx';

interface ClaimLinesProps {
  readonly claim: Pick<ClaimSheetFragment, 'lines' | 'total' | 'details'>;
  readonly dense?: boolean;
}

/** The lines of a claim and their sum, as they were submitted. */
export function ClaimLines({ claim, dense }: ClaimLinesProps) {
  const words = useWordsOf(claimWording);
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
            {line.servedUntil && line.servedUntil !== line.servedOn && (
              <time className="until" dateTime={line.servedUntil}>
                - {writtenDay(line.servedUntil)}
              </time>
            )}
          </Cell>
          <RowHead>
            {line.description}
            <LineParts claim={claim} place={place} />
          </RowHead>
          <Cell className="num">
            <Amount money={line.amount} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
