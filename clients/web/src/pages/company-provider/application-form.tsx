import { useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { controlId } from '../../forms/fields/field.tsx';
import { IbanField } from '../../forms/fields/iban-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { ApplyAsProviderDocument } from '../../graphql/__generated__/documents/apply-as-provider.ts';
import { writtenSiret } from '../../ui/providers/siret.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface ApplicationFormProps {
  readonly organisationId: string;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** The application as a provider: which establishment, and where it is paid. */
export function ApplicationForm({ organisationId, onSent, onClose }: ApplicationFormProps) {
  const words = useWordsOf(providersWording);
  const form = useAnswers({ siret: '', iban: '', holder: '' });
  const [{ fetching }, apply] = useMutation(ApplyAsProviderDocument);
  const last = useRef<Submission | null>(null);

  useEffect(() => document.getElementById(controlId('siret'))?.focus(), []);

  async function send(): Promise<void> {
    last.current = submissionOf(form.answers, last.current);
    const { data, error } = await apply(
      { organisationId, input: form.answers, idempotencyKey: last.current.key },
      // A company without an application has no type of it in its answer.
      { additionalTypenames: ['Organisation'] },
    );
    const problems = data?.applyAsProvider.problems;
    if (problems?.length !== 0) return form.show(problems, error);
    onSent();
  }

  const field = (name: keyof typeof form.answers) => ({
    name,
    value: form.answers[name],
    onChange: form.change(name),
    problem: form.at(name),
  });
  return (
    <SmallForm
      form={form}
      submit={words.submit}
      busy={fetching ? words.sending : null}
      onSubmit={send}
      cancel={words.cancel}
      onCancel={onClose}
    >
      <TextField
        {...field('siret')}
        label={words.siret}
        hint={words.siretHint}
        width="m"
        inputMode="numeric"
        tidy={writtenSiret}
      />
      <IbanField {...field('iban')} label={words.iban} hint={words.ibanHint} />
      <TextField {...field('holder')} label={words.holder} hint={words.holderHint} />
    </SmallForm>
  );
}
