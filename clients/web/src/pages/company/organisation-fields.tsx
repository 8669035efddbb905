import { CheckField } from '../../forms/fields/check-field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { tidyUid } from '../../forms/fields/tidy.ts';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AddressFields } from './address-fields.tsx';
import type { OrganisationAnswers } from './organisation-draft.ts';
import { financeEmail, Written } from './questions.tsx';

interface OrganisationFieldsProps {
  readonly form: AnswersInHand<OrganisationAnswers>;
  /** With an active access the billing address is the finance office's to change. */
  readonly isBillingFixed: boolean;
}

/** What is asked of a company: name, number, address, where invoices go, branches. */
export function OrganisationFields({ form, isBillingFixed }: OrganisationFieldsProps) {
  const { form: words } = useWordsOf(companyWording);
  const field = <Name extends keyof OrganisationAnswers>(name: Name) => ({
    name,
    value: form.answers[name],
    onChange: form.change(name),
    problem: form.at(name),
  });
  return (
    <>
      <Section title={words.company}>
        <TextField {...field('name')} label={words.name} hint={words.nameHint} autoComplete="organization" />
        <TextField {...field('uid')} label={words.uid} hint={words.uidHint} width="m" tidy={tidyUid} />
        <AddressFields form={form} of="" />
      </Section>
      <Section title={words.billing} aside={words.billingMeans}>
        {isBillingFixed ? (
          <Written text={words.billingFixed} email={financeEmail} />
        ) : (
          <>
            <CheckField {...field('hasBilling')} label={words.otherBilling} />
            {form.answers.hasBilling && <BillingFields form={form} />}
          </>
        )}
      </Section>
      <Section title={words.branches} aside={words.branchesMean}>
        <LongTextField
          {...field('branches')}
          label={words.branchesLabel}
          hint={words.branchesHint}
          isOptional
        />
      </Section>
    </>
  );
}

function BillingFields({ form }: Pick<OrganisationFieldsProps, 'form'>) {
  const { form: words } = useWordsOf(companyWording);
  const name = 'billingAddress-recipient';
  return (
    <>
      <TextField
        name={name}
        label={words.recipient}
        hint={words.recipientHint}
        isOptional
        value={form.answers[name]}
        onChange={form.change(name)}
        problem={form.at(name)}
      />
      <AddressFields form={form} of="billingAddress-" />
    </>
  );
}
