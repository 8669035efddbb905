import { Amount, moneyText } from '../../ui/amount.tsx';
import { daysSince, writtenDay } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ClawBackActs } from './claw-back-acts.tsx';
import type { ProviderDebt } from './lost-requests-page.tsx';

interface ClawBackTableProps {
  readonly debts: readonly ProviderDebt[];
  readonly onDone: (sentence: string) => void;
}

/** What providers owe, request by request, who owes longest first, with what each owes in all. */
export function ClawBackTable({ debts, onDone }: ClawBackTableProps) {
  const { lost: words } = useWordsOf(requestBatchesWording);
  return (
    <Table
      caption={words.clawBacksCaption}
      className="dense list"
      columns={[
        { name: words.since, className: 'day' },
        { name: words.provider },
        { name: words.invoice },
        { name: words.share, className: 'num' },
        { name: words.repay, className: 'acts', silent: true },
      ]}
    >
      {debts.flatMap(({ provider, amount, clawBacks }) =>
        clawBacks.map(({ owedSince, amount: owed, paymentRequest }, index) => (
          <Row key={paymentRequest?.id ?? `${provider.id} ${index}`}>
            <Cell className="day">
              {writtenDay(owedSince)}
              <small className="meta">{words.days({ days: daysSince(owedSince) })}</small>
            </Cell>
            <RowHead>
              {provider.name}
              {index === 0 && clawBacks.length > 1 && (
                <small className="meta">
                  {words.together({ provider: provider.name, amount: moneyText(amount) })}
                </small>
              )}
            </RowHead>
            <Cell>{paymentRequest?.invoiceNumber}</Cell>
            <Cell className="num sum">
              <Amount money={owed} />
            </Cell>
            <Cell className="acts">
              {paymentRequest && <ClawBackActs request={paymentRequest} onDone={onDone} />}
            </Cell>
          </Row>
        )),
      )}
    </Table>
  );
}
