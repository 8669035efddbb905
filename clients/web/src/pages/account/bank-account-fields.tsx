import type { ReactNode } from 'react';
import { IbanField } from '../../forms/fields/iban-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { Section } from '../../ui/section.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AddressFields } from '../registration/person-fields.tsx';
import type { BankAccountAnswers } from './bank-account.ts';

interface BankAccountFieldsProps {
  readonly form: AnswersInHand<BankAccountAnswers>;
  /** What is said of the holder before he is typed. */
  readonly aside?: ReactNode;
}

/** The IBAN, then the holder with his address, under the guide's warning. */
export function BankAccountFields({ form, aside }: BankAccountFieldsProps) {
  const { bank: words } = useWordsOf(accountWording);
  return (
    <>
      <Section title={words.accountSection}>
        <IbanField
          name="iban"
          label={words.iban}
          hint={words.ibanHint}
          value={form.answers.iban}
          onChange={form.change('iban')}
          problem={form.at('iban')}
        />
      </Section>
      <Section title={words.holderSection} aside={aside}>
        <p className="notice todo">{words.warning}</p>
        <TextField
          name="holder"
          label={words.holder}
          hint={words.holderHint}
          value={form.answers.holder}
          onChange={form.change('holder')}
          problem={form.at('holder')}
        />
        <AddressFields form={form} isOwn={false} />
      </Section>
    </>
  );
}
