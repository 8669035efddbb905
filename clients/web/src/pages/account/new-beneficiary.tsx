import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { AddBeneficiaryDocument, type BeneficiaryRelation } from '../../graphql/__generated__/documents.ts';
import { Button } from '../../ui/button.tsx';
import { fullName } from '../../ui/viewer.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { InsuranceFields } from '../registration/insurance-fields.tsx';
import { PersonFields } from '../registration/person-fields.tsx';

const blank = {
  relation: '' as BeneficiaryRelation | '',
  familyName: '',
  givenName: '',
  address: '',
  postalCode: '',
  town: '',
  country: 'CH',
  birthDate: '',
  avsNumber: '',
};

interface NewBeneficiaryProps {
  /** The holder himself is a beneficiary once. */
  readonly hasSelf: boolean;
  readonly onAdded: () => void;
}

/** « Ajouter un bénéficiaire »: everything is asked, since the insurance asks for it. */
export function NewBeneficiary({ hasSelf, onAdded }: NewBeneficiaryProps) {
  const { beneficiaries: words } = useWordsOf(entryWording);
  const form = useAnswers(blank);
  const [{ fetching }, add] = useMutation(AddBeneficiaryDocument);
  const [added, setAdded] = useState<string | null>(null);
  const last = useRef<Submission | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAdded(null);
    const { relation, ...rest } = form.answers;
    const input = { ...rest, relation: relation || null };
    last.current = submissionOf(input, last.current);
    const { data, error } = await add({ input, idempotencyKey: last.current.key });
    const beneficiary = data?.addBeneficiary.beneficiary;
    if (!beneficiary) return form.show(data?.addBeneficiary.problems, error);
    form.clear();
    setAdded(fullName(beneficiary));
    onAdded();
  }

  const relations = hasSelf
    ? (['CHILD', 'REPRESENTED'] as const)
    : (['CHILD', 'REPRESENTED', 'SELF'] as const);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div role="status">
        {added && (
          <div className="notice ok">
            <p>{words.added(added)}</p>
            <p>
              <Link to="/guichet">{words.toGuichet}</Link>
            </p>
          </div>
        )}
      </div>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <ChoiceField
        name="relation"
        label={words.relation}
        value={form.answers.relation}
        onChange={form.change('relation')}
        problem={form.at('relation')}
        options={relations.map((value) => ({ value, label: words[`relation${value}`] }))}
      />
      <PersonFields form={form} isOwn={false} />
      <InsuranceFields form={form} />
      <div className="row">
        <Button type="submit" busy={fetching ? words.submitting : null}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}
