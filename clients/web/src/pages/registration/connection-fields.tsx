import { IbanField } from '../../forms/fields/iban-field.tsx';
import { PasswordField } from '../../forms/fields/password-field.tsx';
import { PhoneField } from '../../forms/fields/phone-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Registration } from './registration.ts';

interface OwnFieldsProps {
  readonly form: AnswersInHand<Registration>;
}

/** Where the person is reimbursed. */
export function ReimbursementField({ form }: OwnFieldsProps) {
  const { registration: words } = useWordsOf(entryWording);
  return (
    <IbanField
      name="iban"
      label={words.iban}
      hint={words.ibanHint}
      value={form.answers.iban}
      onChange={form.change('iban')}
      problem={form.at('iban')}
    />
  );
}

/** What the person signs in with. */
export function ConnectionFields({ form }: OwnFieldsProps) {
  const { registration: words } = useWordsOf(entryWording);
  return (
    <>
      <TextField
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        autoComplete="email"
        width="l"
        value={form.answers.email}
        onChange={form.change('email')}
        problem={form.at('email')}
      />
      <PasswordField
        name="password"
        label={words.password}
        hint={words.passwordHint}
        autoComplete="new-password"
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
      <PhoneField
        name="mobilePhone"
        label={words.mobilePhone}
        hint={words.mobilePhoneHint}
        value={form.answers.mobilePhone}
        onChange={form.change('mobilePhone')}
        problem={form.at('mobilePhone')}
      />
    </>
  );
}
