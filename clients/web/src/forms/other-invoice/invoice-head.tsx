import { Section } from '../../ui/section.tsx';
import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { DateField } from '../fields/date-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { OtherInvoiceDraft } from './draft.ts';

/** What is printed at the top of the provider's invoice. */
export function InvoiceHead({ draft, change, at, today }: FormSectionsProps<OtherInvoiceDraft>) {
  const words = useWordsOf(otherInvoiceWording);
  return (
    <Section title={words.invoice} aside={words.invoiceMeans}>
      <div className="pair">
        <DateField
          name="invoiceDate"
          label={words.invoiceDate}
          hint={words.dateHint}
          latest={today}
          value={draft.invoiceDate}
          onChange={(invoiceDate) => change({ ...draft, invoiceDate })}
          problem={at('invoiceDate')}
        />
        <TextField
          name="invoiceNumber"
          label={words.invoiceNumber}
          isOptional
          width="m"
          value={draft.invoiceNumber}
          onChange={(invoiceNumber) => change({ ...draft, invoiceNumber })}
          problem={at('invoiceNumber')}
        />
      </div>
    </Section>
  );
}
