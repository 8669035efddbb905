import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import type { BeneficiaryProfileFragment } from '../../graphql/__generated__/documents/beneficiary-profile.ts';
import { UpdateBeneficiaryDocument } from '../../graphql/__generated__/documents/update-beneficiary.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { fullName } from '../../ui/viewer.ts';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type BeneficiaryAnswers, beneficiaryAnswersOf, toBeneficiaryInput } from './beneficiary.ts';
import { BeneficiaryFields } from './beneficiary-fields.tsx';
import { FormActs } from './form-acts.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { useFacts } from './use-facts.ts';
import { useMeanwhile } from './use-meanwhile.ts';

interface BeneficiaryFormProps {
  readonly beneficiary: BeneficiaryProfileFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Changes what is known of a beneficiary. */
export function BeneficiaryForm({ beneficiary, onSaved, onCancel }: BeneficiaryFormProps) {
  const { beneficiary: words, beneficiaries } = useWordsOf(accountWording);
  const meanwhile = useMeanwhile(beneficiary);
  const form = useAnswers(beneficiaryAnswersOf(meanwhile.base));
  const [{ fetching }, update] = useMutation(UpdateBeneficiaryDocument);
  const facts = useFacts();
  const saved = beneficiaryAnswersOf(meanwhile.there ?? meanwhile.base);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await update({
      id: beneficiary.id,
      input: toBeneficiaryInput(form.answers),
      version: meanwhile.version,
    });
    const answer = data?.updateBeneficiary;
    if (meanwhile.hears(answer?.beneficiary, answer?.problems)) return form.show([], undefined);
    if (!answer || answer.problems.length > 0) return form.show(answer?.problems, error);
    onSaved();
  }

  function take(): void {
    for (const [name, value] of Object.entries(saved)) form.change(name as keyof BeneficiaryAnswers)(value);
  }

  const factsOf = (these: BeneficiaryAnswers) => [
    { label: words.relation, text: these.relation && beneficiaries[these.relation] },
    ...facts.name(these),
    ...facts.address(these),
    ...facts.insurance(these),
  ];
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
        <PageHeading key="form">{words.editTitle({ name: fullName(meanwhile.base) })}</PageHeading>
      </div>
      <form className="sec" noValidate onSubmit={(event) => void submit(event)}>
        <BeneficiaryFields form={form} relations={['CHILD', 'REPRESENTED']} />
        <FormActs isSaving={fetching} onCancel={onCancel} />
      </form>
    </>
  );
}
