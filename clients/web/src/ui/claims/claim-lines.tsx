import type { ClaimSheetFragment } from '../../graphql/__generated__/documents/claim-sheet.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount, moneyText } from '../amount.tsx';
import { writtenDay } from '../dates.ts';
import { Cell, Row, RowHead, Table } from '../table.tsx';
import { LineParts } from './line-parts.tsx';

interface ClaimLinesProps {
  readonly claim: Pick<ClaimSheetFragment, 'lines' | 'total' | 'grantedTotal' | 'details'>;
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
        <>
          <Row>
            <Cell />
            <RowHead>{words.total}</RowHead>
            <Cell className="num">
              <Amount money={claim.total} />
            </Cell>
          </Row>
          {isInPart(claim) && claim.grantedTotal && (
            <Row>
              <Cell />
              <RowHead>{words.grantedTotal}</RowHead>
              <Cell className="num">
                <Amount money={claim.grantedTotal} />
              </Cell>
            </Row>
          )}
        </>
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
            {line.granted && line.reductionReason && (
              <p className="reduction">
                <b>{words.grantedLine({ granted: moneyText(line.granted) })}</b>
                <span className="why">{line.reductionReason}</span>
              </p>
            )}
          </RowHead>
          <Cell className="num">
            <Amount money={line.amount} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** Whether the office granted less than was asked. */
export function isInPart({
  lines,
}: {
  readonly lines: readonly { readonly reductionReason: string | null }[];
}) {
  return lines.some(({ reductionReason }) => reductionReason !== null);
}
