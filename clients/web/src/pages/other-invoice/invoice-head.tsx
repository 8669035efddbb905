import { DateField } from '../../forms/fields/date-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { Section } from '../../ui/section.tsx';
import { useWording } from '../../wording/wording.tsx';
import type { PartProps } from './for-whom.tsx';

/** What is printed at the top of the provider's invoice. */
export function InvoiceHead({ hand, at }: PartProps) {
  const { claimForm: words } = useWording();
  return (
    <Section title={words.invoice} aside={words.invoiceMeans}>
      <div className="pair">
        <DateField
          name="invoiceDate"
          label={words.invoiceDate}
          hint={words.dateHint}
          value={hand.draft.invoiceDate}
          onChange={hand.set('invoiceDate')}
          problem={at('invoiceDate')}
        />
        <TextField
          name="invoiceNumber"
          label={words.invoiceNumber}
          isOptional
          width="m"
          value={hand.draft.invoiceNumber}
          onChange={hand.set('invoiceNumber')}
          problem={at('invoiceNumber')}
        />
      </div>
    </Section>
  );
}
