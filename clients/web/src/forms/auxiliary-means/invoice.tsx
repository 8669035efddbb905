import { Section } from '../../ui/section.tsx';
import { auxiliaryMeansWording } from '../../wording/auxiliary-means/auxiliary-means.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { DateField } from '../fields/date-field.tsx';
import { MoneyField } from '../fields/money-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { AuxiliaryMeansDraft } from './draft.ts';

/** What is printed on the supplier's invoice. */
export function Invoice({ draft, change, at, today }: FormSectionsProps<AuxiliaryMeansDraft>) {
  const { invoice: words } = useWordsOf(auxiliaryMeansWording);
  const field = (name: 'designation' | 'supplier' | 'invoiceDate' | 'invoiceNumber' | 'amount') => ({
    name,
    value: draft[name],
    onChange: (value: string) => change({ ...draft, [name]: value }),
    problem: at(name),
  });
  return (
    <Section title={words.title} aside={words.mean}>
      <TextField {...field('designation')} label={words.designation} hint={words.designationHint} width="l" />
      <TextField {...field('supplier')} label={words.supplier} isOptional width="l" />
      <div className="pair">
        <DateField {...field('invoiceDate')} label={words.date} latest={today} />
        <TextField {...field('invoiceNumber')} label={words.number} width="m" />
      </div>
      <MoneyField {...field('amount')} label={words.amount} />
    </Section>
  );
}
