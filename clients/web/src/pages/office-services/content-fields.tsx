import { CheckField } from '../../forms/fields/check-field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { MoneyField } from '../../forms/fields/money-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { languages, letters, postageAt, type ServiceDraft } from './service-draft.ts';

interface ContentFieldsProps {
  readonly form: AnswersInHand<ServiceDraft>;
}

/** What a service is: its words in each language, its delay, its letters. */
export function ContentFields({ form }: ContentFieldsProps) {
  const words = useWordsOf(officeServicesWording);
  /** What every field of a text has. */
  const text = (name: string) => ({
    name,
    value: form.answers[name] ?? '',
    onChange: form.change(name),
    problem: form.at(name),
  });
  const tick = (name: string) => ({
    name,
    value: form.answers[name] === 'yes',
    onChange: (value: boolean) => form.change(name)(value ? 'yes' : ''),
    problem: form.at(name),
  });
  const letterNames = { LETTER_A: words.letterA, REGISTERED_LETTER: words.registered };
  return (
    <>
      {languages.map((language) => (
        <TextField
          key={language}
          {...text(`service-titles-${language}`)}
          label={words.inLanguage({ name: words.titles, language })}
        />
      ))}
      {languages.map((language) => (
        <LongTextField
          key={language}
          {...text(`service-descriptions-${language}`)}
          label={words.inLanguage({ name: words.descriptions, language })}
        />
      ))}
      <CheckField {...tick('service-isOnAccount')} label={words.isOnAccount} />
      <TextField
        {...text('service-minWorkingDays')}
        label={words.minWorkingDays}
        inputMode="numeric"
        width="s"
      />
      <TextField
        {...text('service-maxWorkingDays')}
        label={words.maxWorkingDays}
        inputMode="numeric"
        width="s"
      />
      {letters.map((code, index) => {
        const letter = letterNames[code];
        const at = postageAt(index);
        return (
          <div key={code} className="stack">
            <MoneyField
              {...text(`${at}-amount`)}
              label={words.postageOf({ letter })}
              hint={words.postageHint}
              isOptional
            />
            <TextField {...text(`${at}-source`)} label={words.postageSource({ letter })} />
            <CheckField {...tick(`${at}-isVerified`)} label={words.postageVerified({ letter })} />
          </div>
        );
      })}
    </>
  );
}
