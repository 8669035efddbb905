import { CheckField } from '../../forms/fields/check-field.tsx';
import { ChecksField } from '../../forms/fields/checks-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { ServiceTitlesDocument } from '../../graphql/__generated__/documents/service-titles.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { membersWording } from '../../wording/members/members.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { RightsAnswers } from './member-rights.ts';

interface RightsFieldsProps {
  readonly form: Pick<AnswersInHand<RightsAnswers>, 'answers' | 'at' | 'change'>;
}

/** What a collaborator may do: per service, the documents of the month, and managing. */
export function RightsFields({ form }: RightsFieldsProps) {
  const words = useWordsOf(membersWording);
  return (
    <>
      <Services form={form} />
      <ChecksField
        name="sees"
        label={words.alsoSees}
        value={form.answers.sees}
        onChange={form.change('sees')}
        options={[
          { value: 'recap', label: words.seesRecap },
          { value: 'invoices', label: words.seesInvoices },
        ]}
      />
      <CheckField
        name="isManager"
        label={words.managerLabel}
        hint={words.managerHint}
        value={form.answers.isManager}
        onChange={form.change('isManager')}
        problem={form.at('isManager')}
      />
    </>
  );
}

/** The rights per service. Those that billing can't name for now stay as they are. */
function Services({ form }: RightsFieldsProps) {
  const words = useWordsOf(membersWording);
  const { data, error } = usePageData(ServiceTitlesDocument, {});
  if (!data) return error && <p className="notice todo">{words.noServices}</p>;
  const services = data.services.nodes.filter(
    ({ code, isOnAccount }) => isOnAccount || form.answers.serviceCodes.includes(code),
  );
  if (services.length === 0) return <p>{words.onlyCard}</p>;
  return (
    <ChecksField
      name="serviceCodes"
      label={words.servicesLabel}
      hint={words.servicesHint}
      value={form.answers.serviceCodes}
      onChange={form.change('serviceCodes')}
      problem={form.at('serviceCodes')}
      options={services.map(({ code, title }) => ({ value: code, label: title }))}
    />
  );
}
