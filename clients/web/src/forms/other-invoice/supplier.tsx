import { Section } from '../../ui/section.tsx';
import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { IbanField } from '../fields/iban-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { tidyReference } from '../fields/tidy.ts';
import type { OtherInvoiceDraft } from './draft.ts';

/** Whom the invoice asks to pay: typed, or taken over from its QR code. */
export function SupplierSection({ draft, change, at }: FormSectionsProps<OtherInvoiceDraft>) {
  const words = useWordsOf(otherInvoiceWording);
  const field = (name: 'supplierName' | 'supplierIban' | 'supplierReference') => ({
    name,
    value: draft[name],
    onChange: (value: string) => change({ ...draft, [name]: value }),
    problem: at(name),
    isOptional: true,
  });
  return (
    <Section title={words.supplier} aside={words.supplierMeans}>
      <TextField {...field('supplierName')} label={words.supplierName} />
      <IbanField {...field('supplierIban')} label={words.supplierIban} />
      <TextField
        {...field('supplierReference')}
        label={words.supplierReference}
        hint={words.supplierReferenceHint}
        width="l"
        tidy={tidyReference}
      />
    </Section>
  );
}
