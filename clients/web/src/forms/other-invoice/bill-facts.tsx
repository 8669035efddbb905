import { Fragment } from 'react';
import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { tidyDate } from '../fields/tidy.ts';
import type { BillOffer } from './bill-offer.ts';
import { amountInTheWay, sumInWords } from './bill-words.ts';
import type { OtherInvoiceDraft } from './draft.ts';

interface BillFactsProps {
  readonly offer: BillOffer;
  readonly draft: OtherInvoiceDraft;
}

/** What a bill says, and why its amount can't be taken over when it can't. */
export function BillFacts({ offer: { bill, fileName }, draft }: BillFactsProps) {
  const words = useWordsOf(otherInvoiceWording);
  const inTheWay = amountInTheWay(bill, draft, words);
  const facts = [
    [words.supplierName, bill.creditorName],
    [words.bill.amount, sumInWords(bill.amount, words)],
    [words.supplierIban, bill.iban],
    [words.supplierReference, bill.reference],
    [words.invoiceNumber, bill.invoiceNumber],
    [words.invoiceDate, bill.invoiceDate && tidyDate(bill.invoiceDate)],
    [words.bill.from, fileName],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, fact]) => fact)
          .map(([label, fact]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </Fragment>
          ))}
      </dl>
      {inTheWay && <p>{inTheWay}</p>}
    </>
  );
}
