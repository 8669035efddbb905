import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { AddBeneficiaryDocument } from '../../graphql/__generated__/documents/add-beneficiary.ts';
import { NewBeneficiaryPageDocument } from '../../graphql/__generated__/documents/new-beneficiary-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName } from '../../ui/viewer.ts';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { blankBeneficiary, toBeneficiaryInput } from './beneficiary.ts';
import { BeneficiaryFields } from './beneficiary-fields.tsx';
import { FormActs } from './form-acts.tsx';

const list = '/compte/beneficiaires';

/** « Ajouter un bénéficiaire »: everything is asked, since the insurance asks for it. */
export function NewBeneficiaryPage() {
  const { newBeneficiary: words, beneficiary: profile } = useWordsOf(accountWording);
  const { data } = usePageData(NewBeneficiaryPageDocument, {});
  const navigate = useNavigate();
  const form = useAnswers(blankBeneficiary, { name: 'beneficiaire', secrets: [] });
  const [{ fetching }, add] = useMutation(AddBeneficiaryDocument);
  const last = useRef<Submission | null>(null);
  if (!data?.viewer) return <PageSkeleton />;
  const { viewer } = data;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = toBeneficiaryInput(form.answers);
    last.current = submissionOf(input, last.current);
    const { data: answer, error } = await add({ input, idempotencyKey: last.current.key });
    const added = answer?.addBeneficiary.beneficiary;
    if (!added) return form.show(answer?.addBeneficiary.problems, error);
    form.clear();
    const done = profile.added({ name: fullName(added) });
    await navigate(`${list}/${added.id}`, { replace: true, state: { done, isNew: true } });
  }

  function leave(): void {
    form.clear();
    void navigate(list);
  }

  return (
    <>
      <BackLink to={list}>{profile.back}</BackLink>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <form className="sec" noValidate onSubmit={(event) => void submit(event)}>
        <BeneficiaryFields
          form={form}
          // The holder himself is a beneficiary once.
          relations={viewer.insuredSelf ? ['CHILD', 'REPRESENTED'] : ['CHILD', 'REPRESENTED', 'SELF']}
        >
          {viewer.address && (
            <TakeAddress
              onTake={() => {
                form.change('address')(viewer.address ?? '');
                form.change('postalCode')(viewer.postalCode ?? '');
                form.change('town')(viewer.town ?? '');
                form.change('country')(viewer.country ?? 'CH');
              }}
            />
          )}
        </BeneficiaryFields>
        <FormActs isSaving={fetching} save={words.submit} onCancel={leave} />
      </form>
    </>
  );
}

/** Most children live where their parents do: one press instead of four fields. */
function TakeAddress({ onTake }: { readonly onTake: () => void }) {
  const { newBeneficiary: words } = useWordsOf(accountWording);
  const [isTaken, setTaken] = useState(false);
  return (
    <div className="take-address">
      <button
        type="button"
        className="linkish"
        onClick={() => {
          onTake();
          setTaken(true);
        }}
      >
        {words.takeAddress}
      </button>
      <span className="meta" role="status">
        {isTaken && words.addressTaken}
      </span>
    </div>
  );
}
