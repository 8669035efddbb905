import { parseMoney } from '@guichet/schema/scalars/money.ts';
import type { InvoiceSheetFragment } from '../../graphql/__generated__/documents/invoice-sheet.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount, type AmountOfMoney } from '../amount.tsx';
import { Cell, Row, RowHead, Table } from '../table.tsx';

/** What an invoice asks, by service and price, and how its amount comes about. */
export function InvoiceLines({ invoice }: { readonly invoice: InvoiceSheetFragment }) {
  const words = useWordsOf(invoicesWording);
  const { subtotal, credits, total } = invoice;
  return (
    <Table
      caption={words.linesCaption}
      className="invoice-lines"
      columns={[
        { name: words.service },
        { name: words.quantity, className: 'num' },
        { name: words.unitPrice, className: 'num' },
        { name: words.amountIn, className: 'num' },
      ]}
      foot={
        <>
          {isSome(credits) && (
            <>
              <Sum name={words.subtotal} money={subtotal} />
              <Sum name={words.creditsOff} money={credits} isLess />
            </>
          )}
          <Sum name={words.asked} money={total} />
        </>
      }
    >
      {invoice.lines.map(({ kind, code, title, quantity, unitPrice, amount }) => (
        <Row key={`${kind} ${code} ${unitPrice.amount}`}>
          <RowHead>
            {title}
            {kind === 'POSTAGE' && <small>{words.postage}</small>}
          </RowHead>
          <Cell className="num times">
            {quantity}
            <span className="unit" aria-hidden="true">
              {' '}
              ×
            </span>
          </Cell>
          <Cell className="num price">
            <Amount money={unitPrice} bare />
          </Cell>
          <Cell className="num sum">
            <Amount money={amount} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

interface SumProps {
  readonly name: string;
  readonly money: AmountOfMoney;
  readonly isLess?: boolean;
}

function Sum({ name, money, isLess }: SumProps) {
  return (
    <Row>
      <RowHead span={3}>{name}</RowHead>
      <Cell className="num sum">
        {isLess && '− '}
        <Amount money={money} bare />
      </Cell>
    </Row>
  );
}

/** Whether an amount is more than nothing. */
export function isSome({ amount }: AmountOfMoney): boolean {
  const parsed = parseMoney(amount);
  return parsed.ok && parsed.value > 0n;
}
