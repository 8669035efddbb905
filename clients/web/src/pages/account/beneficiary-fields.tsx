import type { ReactNode } from 'react';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import type { BeneficiaryRelation } from '../../graphql/__generated__/types.ts';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { InsuranceFields } from '../registration/insurance-fields.tsx';
import { PersonFields } from '../registration/person-fields.tsx';
import type { BeneficiaryAnswers } from './beneficiary.ts';

interface BeneficiaryFieldsProps {
  readonly form: AnswersInHand<BeneficiaryAnswers>;
  readonly relations: readonly BeneficiaryRelation[];
  /** What helps to fill in the address. */
  readonly children?: ReactNode;
}

/** Everything that the insurance asks of an insured person. */
export function BeneficiaryFields({ form, relations, children }: BeneficiaryFieldsProps) {
  const { beneficiary: words } = useWordsOf(accountWording);
  return (
    <>
      <ChoiceField
        name="relation"
        label={words.relation}
        value={form.answers.relation}
        onChange={form.change('relation')}
        problem={form.at('relation')}
        options={relations.map((value) => ({ value, label: words[`relation${value}`] }))}
      />
      <PersonFields form={form} isOwn={false}>
        {children}
      </PersonFields>
      <InsuranceFields form={form} />
    </>
  );
}
