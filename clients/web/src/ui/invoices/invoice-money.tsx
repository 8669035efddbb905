import { InvoiceLettersDocument } from '../../graphql/__generated__/documents/invoice-letters.ts';
import type { InvoiceSheetFragment } from '../../graphql/__generated__/documents/invoice-sheet.ts';
import { graphClient } from '../../graphql/client.ts';
import { type InvoicesWords, invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount, type AmountOfMoney, moneyText } from '../amount.tsx';
import { writtenDay, writtenDayOf } from '../dates.ts';
import { type Address, PaperButton } from '../paper-button.tsx';
import { Cell, Row, RowHead, Table } from '../table.tsx';

import { isSome } from './invoice-lines.tsx';

interface Entry {
  readonly key: string;
  readonly day: string;
  readonly what: string;
  readonly why?: string | null;
  readonly money: AmountOfMoney | null;
  readonly paper?: Address;
}

/** What was paid, credited and reminded of an invoice, in the order of the days. */
export function InvoiceMoney({ invoice }: { readonly invoice: InvoiceSheetFragment }) {
  const words = useWordsOf(invoicesWording);
  const entries = entriesOf(invoice, words);
  if (entries.length === 0) return <p>{words.nothingYet}</p>;
  return (
    <Table
      caption={words.moneyCaption}
      className="invoice-money"
      columns={[
        { name: words.day, className: 'day' },
        { name: words.what },
        { name: words.amountIn, className: 'num' },
        { name: words.openLetter, className: 'acts', silent: true },
      ]}
    >
      {entries.map(({ key, day, what, why, money, paper }) => (
        <Row key={key}>
          <Cell className="day">{day}</Cell>
          <RowHead>
            {what}
            {why && <small>{why}</small>}
          </RowHead>
          <Cell className="num sum">{money && <Amount money={money} bare />}</Cell>
          <Cell className="acts">
            {paper && (
              <PaperButton small name={words.letterOf({ what })} address={paper}>
                {words.openLetter}
              </PaperButton>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function entriesOf(invoice: InvoiceSheetFragment, words: InvoicesWords): readonly Entry[] {
  const payments = invoice.history
    .filter(({ change }) => change === 'PAY')
    .map(({ at, amount, reason }) => ({
      at,
      entry: { key: at, day: writtenDayOf(at), what: words.payment, why: reason, money: amount },
    }));
  const credits = invoice.creditNotes.map(({ id, number, issuedAt, reason, note, amount, remaining }) => ({
    at: issuedAt,
    entry: {
      key: id,
      day: writtenDayOf(issuedAt),
      what: words.creditNote({ number }),
      why: [words.reasons[reason], note, isSome(remaining) && words.rest({ amount: moneyText(remaining) })]
        .filter(Boolean)
        .join(' · '),
      money: amount,
      paper: async () =>
        (await lettersOf(invoice.id))?.creditNotes.find((letter) => letter.id === id)?.document?.url,
    },
  }));
  const reminders = invoice.reminders.map(({ level, remindedOn, dueOn, open }) => ({
    at: remindedOn,
    entry: {
      key: level,
      day: writtenDay(remindedOn),
      what: words.levels[level],
      why: words.newTerm({ day: writtenDay(dueOn) }),
      money: open,
      paper: async () =>
        (await lettersOf(invoice.id))?.reminders.find((letter) => letter.level === level)?.document?.url,
    },
  }));
  return [...payments, ...credits, ...reminders]
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ entry }) => entry);
}

async function lettersOf(id: string) {
  const { data } = await graphClient()
    .query(InvoiceLettersDocument, { id }, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.monthlyInvoice ?? null;
}
