import { Amount } from '../../ui/amount.tsx';
import { daysSince, writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { payoutsWording } from '../../wording/payouts/payouts.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { BankReason, Payout } from './office-payouts-page.tsx';
import { outcomesOf } from './outcomes.ts';
import { RecordOutcome } from './record-outcome.tsx';

interface PayoutTableProps {
  readonly payouts: readonly Payout[];
  readonly reasons: readonly BankReason[];
  readonly onDone: (sentence: string) => void;
}

/** The payouts, newest first, each with what can be recorded of it. */
export function PayoutTable({ payouts, reasons, onDone }: PayoutTableProps) {
  const words = useWordsOf(payoutsWording);
  return (
    <Table
      caption={words.caption}
      className="dense list"
      columns={[
        { name: words.recorded, className: 'day' },
        { name: words.reference },
        { name: words.account },
        { name: words.state },
        { name: words.amount, className: 'num' },
        { name: words.actions, className: 'acts', silent: true },
      ]}
    >
      {payouts.map((payout) => (
        <Row key={payout.id}>
          <Cell className="day">
            <time dateTime={payout.recordedAt}>{writtenDayOf(payout.recordedAt)}</time>
            {outcomesOf(payout.status).length > 0 && payout.status !== 'EXECUTED' && (
              <small className="meta">{words.days({ days: daysSince(payout.recordedAt) })}</small>
            )}
          </Cell>
          <RowHead>{payout.reference}</RowHead>
          <Cell>
            {payout.accountHolder} <small className="num-text">{payout.accountHint}</small>
          </Cell>
          <Cell>
            <State payout={payout} />
          </Cell>
          <Cell className="num sum">
            <Amount money={payout.amount} />
          </Cell>
          <Cell className="acts">
            {outcomesOf(payout.status).length > 0 && (
              <RecordOutcome payout={payout} reasons={reasons} onDone={onDone} />
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** Where a payout stands, and what the bank or finance said of it. */
function State({ payout }: { readonly payout: Payout }) {
  const words = useWordsOf(payoutsWording);
  const last = payout.history.at(-1);
  const said = [
    last?.bookedOn && writtenDay(last.bookedOn),
    last?.bankReason && `${last.bankReason.code}, ${last.bankReason.sentence}`,
    last?.note,
  ].filter(Boolean);
  return (
    <>
      {words.status[payout.status]}
      {said.length > 0 && <small className="meta said">{said.join(' · ')}</small>}
    </>
  );
}
