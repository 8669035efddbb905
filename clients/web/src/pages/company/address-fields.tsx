import { CountryField } from '../../forms/fields/country-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OrganisationAnswers } from './organisation-draft.ts';

interface AddressFieldsProps {
  readonly form: AnswersInHand<OrganisationAnswers>;
  /** Which of the two addresses: the company's own has no prefix. */
  readonly of: '' | 'billingAddress-';
}

/** Street, postal code, town and country of a company, or of where its invoices go. */
export function AddressFields({ form, of }: AddressFieldsProps) {
  const { form: words, address } = useWordsOf(companyWording);
  const field = (part: 'address' | 'postalCode' | 'town' | 'country') => {
    const name = `${of}${part}` as const;
    return {
      name,
      value: form.answers[name],
      onChange: form.change(name),
      problem: form.at(name),
    };
  };
  return (
    <>
      <TextField {...field('address')} label={address} hint={words.addressHint} />
      <div className="pair">
        <TextField {...field('postalCode')} label={words.postalCode} width="s" />
        <TextField {...field('town')} label={words.town} width="grow" />
        <CountryField {...field('country')} label={words.country} width="grow" />
      </div>
    </>
  );
}
