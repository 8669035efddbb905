import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ChecksField } from '../../forms/fields/checks-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import type { PersonalInformationFragment } from '../../graphql/__generated__/documents/personal-information.ts';
import { UpdatePersonDocument } from '../../graphql/__generated__/documents/update-person.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { InsuranceFields } from '../registration/insurance-fields.tsx';
import { PersonFields } from '../registration/person-fields.tsx';
import { Ceasing } from './ceasing.tsx';
import { FormActs } from './form-acts.tsx';
import { ceases, type Informations, informationsOf, isInsured, toPersonInput } from './informations.ts';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { useFacts } from './use-facts.ts';
import { useMeanwhile } from './use-meanwhile.ts';

interface InformationsFormProps {
  readonly account: PersonalInformationFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The form of « Mes informations »: the boxes at the top decide what is asked below them. */
export function InformationsForm({ account, onSaved, onCancel }: InformationsFormProps) {
  const { informations: words } = useWordsOf(accountWording);
  const { registration } = useWordsOf(entryWording);
  const meanwhile = useMeanwhile(account);
  const form = useAnswers(informationsOf(meanwhile.base));
  const [{ fetching }, update] = useMutation(UpdatePersonDocument);
  const [isAsking, setAsking] = useState(false);
  const factsOf = useInformationFacts();
  const saved = informationsOf(meanwhile.there ?? meanwhile.base);
  const isCeasing = ceases(saved, form.answers);
  const isBecoming = ceases(form.answers, saved);

  async function save(): Promise<void> {
    const { data, error } = await update({
      input: toPersonInput(form.answers),
      version: meanwhile.version,
    });
    setAsking(false);
    const answer = data?.updatePerson;
    if (meanwhile.hears(answer?.account, answer?.problems)) return form.show([], undefined);
    if (!answer || answer.problems.length > 0) return form.show(answer?.problems, error);
    onSaved();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    // Without any box there is nothing to confirm yet: the server says what is missing.
    if (isCeasing && form.answers.roles.length > 0) setAsking(true);
    else void save();
  }

  function take(): void {
    for (const [name, value] of Object.entries(saved)) form.change(name as keyof Informations)(value);
  }

  return (
    <>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <MeanwhileNotice
        there={meanwhile.there && factsOf(saved)}
        typed={factsOf(form.answers)}
        attempt={meanwhile.attempt}
        onTake={take}
      />
      <div className="page-head">
        <PageHeading key="form">{words.editTitle}</PageHeading>
      </div>
      <form noValidate onSubmit={submit}>
        <Section title={words.situation}>
          <ChecksField
            name="roles"
            label={registration.roles}
            hint={registration.rolesHint}
            value={form.answers.roles}
            onChange={form.change('roles')}
            problem={form.at('roles')}
            options={[
              { value: 'INSURED', label: registration.INSURED, means: registration.insuredMeans },
              {
                value: 'REPRESENTATIVE',
                label: registration.REPRESENTATIVE,
                means: registration.representativeMeans,
              },
            ]}
          />
          <div className="consequence" role="status">
            {isCeasing && <p className="notice todo">{words.ceasing}</p>}
            {isBecoming && <p className="notice">{words.becoming}</p>}
          </div>
        </Section>
        <Section title={words.person}>
          <PersonFields form={form} isOwn />
        </Section>
        {isInsured(form.answers) && (
          <Section title={words.insurance}>
            <InsuranceFields form={form} isOwn />
          </Section>
        )}
        <FormActs isSaving={fetching} onCancel={onCancel} />
      </form>
      <Ceasing
        isOpen={isAsking}
        isSaving={fetching}
        onConfirm={() => void save()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** What is saved and what is typed, worded alike. */
function useInformationFacts() {
  const { informations: words } = useWordsOf(accountWording);
  const { registration } = useWordsOf(entryWording);
  const facts = useFacts();
  return (these: Informations) => [
    { label: words.uses, text: these.roles.map((role) => registration[role]).join('\n') },
    ...facts.name(these),
    ...facts.address(these),
    ...(isInsured(these) ? facts.insurance(these) : []),
  ];
}
