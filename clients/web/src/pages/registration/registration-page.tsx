import { type FormEvent, useState } from 'react';
import { Navigate } from 'react-router';
import { useMutation } from 'urql';
import { CheckField } from '../../forms/fields/check-field.tsx';
import { ChecksField } from '../../forms/fields/checks-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import {
  RegisterAccountDocument,
  type RegisterAccountMutation,
} from '../../graphql/__generated__/documents/register-account.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { homeOf, useViewer } from '../../ui/viewer.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { ConnectionFields, ReimbursementField } from './connection-fields.tsx';
import { InsuranceFields } from './insurance-fields.tsx';
import { PersonFields } from './person-fields.tsx';
import { Registered } from './registered.tsx';
import { asksInsurance, blankRegistration, toRegistrationInput } from './registration.ts';

type Taken = NonNullable<RegisterAccountMutation['registerAccount']['registration']>;

/** « Inscription »: the boxes at the top decide what is asked below them. */
export function RegistrationPage() {
  const viewer = useViewer();
  const [taken, setTaken] = useState<Taken | null>(null);
  if (viewer) return <Navigate replace to={homeOf(viewer)} />;
  return taken ? <Registered registration={taken} /> : <RegistrationForm onTaken={setTaken} />;
}

function RegistrationForm({ onTaken }: { readonly onTaken: (registration: Taken) => void }) {
  const { registration: words, home } = useWordsOf(entryWording);
  const { locale } = useSpoken();
  const form = useAnswers(blankRegistration, { name: 'inscription', secrets: ['password'] });
  const [{ fetching }, register] = useMutation(RegisterAccountDocument);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await register({ input: toRegistrationInput(form.answers, locale) });
    const registration = data?.registerAccount.registration;
    if (registration) {
      form.clear();
      return onTaken(registration);
    }
    form.show(data?.registerAccount.problems, error);
  }

  return (
    <div className="wrap">
      <BackLink to="/">{home}</BackLink>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{form.problems.length > 0 ? words.leadProblems : words.lead}</p>
      </div>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Section title={words.situation}>
          <ChecksField
            name="roles"
            label={words.roles}
            hint={words.rolesHint}
            value={form.answers.roles}
            onChange={form.change('roles')}
            problem={form.at('roles')}
            options={[
              { value: 'INSURED', label: words.INSURED, means: words.insuredMeans },
              { value: 'REPRESENTATIVE', label: words.REPRESENTATIVE, means: words.representativeMeans },
            ]}
          />
        </Section>
        <Section
          title={words.information}
          aside={form.answers.roles.includes('REPRESENTATIVE') && words.informationMeans}
        >
          <PersonFields form={form} isOwn />
          {asksInsurance(form.answers) && <InsuranceFields form={form} isOwn />}
          <ReimbursementField form={form} />
        </Section>
        <Section title={words.connection}>
          <ConnectionFields form={form} />
        </Section>
        <Section title={words.confirmation}>
          <div className="stack">
            <CheckField
              name="confirmsEntitlement"
              label={words.confirms}
              isRequired
              value={form.answers.confirmsEntitlement}
              onChange={form.change('confirmsEntitlement')}
              problem={form.at('confirmsEntitlement')}
            />
            <div className="row">
              <Button type="submit" busy={fetching ? words.submitting : null}>
                {words.submit}
              </Button>
            </div>
          </div>
        </Section>
      </form>
    </div>
  );
}
