import type { InvoiceSheetFragment } from '../../graphql/__generated__/documents/invoice-sheet.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { writtenDay } from '../dates.ts';
import { PostalLines } from '../postal-lines.tsx';

/** What is to be paid, until when, and what the invoice asks. */
export function InvoiceFigures({ invoice }: { readonly invoice: InvoiceSheetFragment }) {
  const words = useWordsOf(invoicesWording);
  const term = invoice.reminders.at(-1)?.dueOn ?? invoice.dueOn;
  return (
    <dl className="figs">
      <div className="fig first">
        <dt>{words.open}</dt>
        <dd>
          <Amount money={invoice.open} />
        </dd>
      </div>
      <div className="fig">
        <dt>{words.due}</dt>
        <dd>
          <time dateTime={term}>{writtenDay(term)}</time>
        </dd>
      </div>
      <div className="fig">
        <dt>{words.total}</dt>
        <dd>
          <Amount money={invoice.total} />
        </dd>
      </div>
    </dl>
  );
}

/** When it was issued, to whom it went, and by which reference the bank knows it. */
export function InvoiceFacts({ invoice }: { readonly invoice: InvoiceSheetFragment }) {
  const words = useWordsOf(invoicesWording);
  const { debtor } = invoice;
  return (
    <dl className="facts">
      <dt>{words.issued}</dt>
      <dd>
        <time dateTime={invoice.issuedOn}>{writtenDay(invoice.issuedOn)}</time>
      </dd>
      <dt>{words.reference}</dt>
      <dd className="num-text">{inGroups(invoice.reference)}</dd>
      <dt>{words.debtor}</dt>
      <dd>
        {debtor.name} <small className="num-text">{debtor.uid}</small>
        <PostalLines address={debtor.address} />
      </dd>
      <dt>{words.writtenIn}</dt>
      <dd>{words.languages[invoice.language]}</dd>
    </dl>
  );
}

/** A reference as the QR-bill prints it: two digits, then fives; `RF…` in fours. */
function inGroups(reference: string): string {
  if (/^\d{27}$/.test(reference)) return `${reference.slice(0, 2)} ${fives(reference.slice(2))}`;
  return (reference.match(/.{1,4}/g) ?? []).join(' ');
}

const fives = (digits: string) => (digits.match(/.{1,5}/g) ?? []).join(' ');
