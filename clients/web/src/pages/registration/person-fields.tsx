import type { ReactNode } from 'react';
import { CountryField } from '../../forms/fields/country-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Where a person lives. */
export interface AddressAnswers {
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
}

/** What the counter asks of every person: name and address. */
export interface PersonAnswers extends AddressAnswers {
  readonly familyName: string;
  readonly givenName: string;
}

interface PersonFieldsProps<Answers extends AddressAnswers> {
  readonly form: AnswersInHand<Answers>;
  /** Whether the person fills in his own name, which the browser may know. */
  readonly isOwn: boolean;
}

/** Name and address of a person, in the order of the office's form. What helps to fill in the address stands before it. */
export function PersonFields<Answers extends PersonAnswers>({
  form,
  isOwn,
  children,
}: PersonFieldsProps<Answers> & { readonly children?: ReactNode }) {
  const { person: words } = useWordsOf(entryWording);
  const field = fieldsOf(form, isOwn);
  return (
    <>
      <div className="pair">
        <TextField {...field('familyName', 'family-name')} label={words.familyName} />
        <TextField {...field('givenName', 'given-name')} label={words.givenName} />
      </div>
      {children}
      <AddressFields form={form} isOwn={isOwn} />
    </>
  );
}

/** An address in its parts, as banks and the post want it. */
export function AddressFields<Answers extends AddressAnswers>({ form, isOwn }: PersonFieldsProps<Answers>) {
  const { person: words } = useWordsOf(entryWording);
  const field = fieldsOf(form, isOwn);
  return (
    <>
      <TextField {...field('address', 'street-address')} label={words.address} hint={words.addressHint} />
      <div className="pair">
        <TextField {...field('postalCode', 'postal-code')} label={words.postalCode} width="s" />
        <TextField {...field('town', 'address-level2')} label={words.town} width="grow" />
        <CountryField {...field('country', 'country')} label={words.country} width="grow" />
      </div>
    </>
  );
}

function fieldsOf<Answers extends AddressAnswers>(form: AnswersInHand<Answers>, isOwn: boolean) {
  return (name: keyof PersonAnswers & keyof Answers & string, autoComplete: string) => ({
    name,
    autoComplete: isOwn ? autoComplete : 'off',
    value: form.answers[name] as string,
    onChange: form.change(name) as (value: string) => void,
    problem: form.at(name),
  });
}
