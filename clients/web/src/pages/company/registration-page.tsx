import { type FormEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { atLines } from '../../forms/typed-lines.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { RegisterOrganisationDocument } from '../../graphql/__generated__/documents/register-organisation.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { blankOrganisation, organisationInput } from './organisation-draft.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { companyPath, useMyCompanies } from './use-company.ts';

/** « Inscrire mon entreprise »: who registers it becomes its first manager. */
export function RegistrationPage() {
  const { form: words, back, register } = useWordsOf(companyWording);
  const mine = useMyCompanies();
  const navigate = useNavigate();
  const form = useAnswers(blankOrganisation, { name: 'entreprise', secrets: [] });
  const [{ fetching }, send] = useMutation(RegisterOrganisationDocument);
  const last = useRef<Submission | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = organisationInput(form.answers);
    last.current = submissionOf(input, last.current);
    const { data, error } = await send(
      { input, idempotencyKey: last.current.key },
      { additionalTypenames: ['Membership', 'Account'] },
    );
    const organisation = data?.registerOrganisation.organisation;
    if (!organisation) {
      if (error) return form.show(undefined, error);
      return form.mark(atLines(data?.registerOrganisation.problems ?? [], 'branches', words.line));
    }
    form.clear();
    const several = (mine?.memberships.length ?? 0) > 0;
    await navigate(companyPath('/entreprise', organisation.id, several), {
      state: { act: { kind: 'registered', organisation: organisation.name } },
    });
  }

  return (
    <div className="wrap">
      <BackLink to="/entreprise">{back}</BackLink>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <div className="page-head">
        <PageHeading>{register}</PageHeading>
        <p className="lead">{words.lead}</p>
        {mine?.unverifiedEmail && (
          <p className="notice todo">
            <b>{words.verify}</b> {words.verifyMeans({ email: mine.unverifiedEmail })}
          </p>
        )}
      </div>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <OrganisationFields form={form} isBillingFixed={false} />
        <Section title={words.confirm}>
          <Button type="submit" busy={fetching ? words.submitting : null}>
            {words.submit}
          </Button>
        </Section>
      </form>
    </div>
  );
}
