import type { FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { atLines } from '../../forms/typed-lines.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { UpdateOrganisationDocument } from '../../graphql/__generated__/documents/update-organisation.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame, type CompanyPageProps } from './company-frame.tsx';
import { answersOf, organisationInput } from './organisation-draft.ts';
import { OrganisationFields } from './organisation-fields.tsx';

/** « Modifier » of a company, for its managers. */
export function ChangePage() {
  const { form } = useWordsOf(companyWording);
  return (
    <CompanyFrame page="/entreprise/modification" title={form.editTitle} managersOnly>
      {(page) => <ChangeForm key={page.company.version} {...page} />}
    </CompanyFrame>
  );
}

function ChangeForm({ company, pathOf }: CompanyPageProps) {
  const { form: words, cancel } = useWordsOf(companyWording);
  const navigate = useNavigate();
  const form = useAnswers(answersOf(company));
  const [{ fetching }, send] = useMutation(UpdateOrganisationDocument);
  const isBillingFixed = company.serviceAccess.some(({ status }) => status === 'ACTIVE');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { id, version } = company;
    const { data, error } = await send({ id, version, input: organisationInput(form.answers) });
    if (data?.updateOrganisation.organisation)
      return void navigate(pathOf('/entreprise'), { state: { act: { kind: 'changed' } } });
    if (error) return form.show(undefined, error);
    form.mark(atLines(data?.updateOrganisation.problems ?? [], 'branches', words.line));
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <OrganisationFields form={form} isBillingFixed={isBillingFixed} />
      <Section title={words.confirm}>
        <div className="row">
          <Button type="submit" busy={fetching ? words.saving : null}>
            {words.save}
          </Button>
          <Link to={pathOf('/entreprise')}>{cancel}</Link>
        </div>
      </Section>
    </form>
  );
}
