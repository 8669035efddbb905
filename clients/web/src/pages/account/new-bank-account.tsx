import { type FormEvent, useRef } from 'react';
import { useMutation } from 'urql';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { AddBankAccountDocument } from '../../graphql/__generated__/documents/add-bank-account.ts';
import type { BankPageQuery } from '../../graphql/__generated__/documents/bank-page.ts';
import type { ReimbursementAccountFragment } from '../../graphql/__generated__/documents/reimbursement-account.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ownBankAccount } from './bank-account.ts';
import { BankAccountFields } from './bank-account-fields.tsx';
import { FormActs } from './form-acts.tsx';

interface NewBankAccountProps {
  readonly person: NonNullable<BankPageQuery['viewer']>;
  readonly onAdded: (account: ReimbursementAccountFragment) => void;
  readonly onCancel: () => void;
}

/** « Ajouter un compte bancaire »; the holder is most often the person himself. */
export function NewBankAccount({ person, onAdded, onCancel }: NewBankAccountProps) {
  const { bank: words } = useWordsOf(accountWording);
  const form = useAnswers(ownBankAccount(person));
  const [{ fetching }, add] = useMutation(AddBankAccountDocument);
  const last = useRef<Submission | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    last.current = submissionOf(form.answers, last.current);
    const { data, error } = await add({ input: form.answers, idempotencyKey: last.current.key });
    const added = data?.addBankAccount.bankAccount;
    if (!added) return form.show(data?.addBankAccount.problems, error);
    onAdded(added);
  }

  return (
    <>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <div className="page-head">
        <PageHeading key="new">{words.addTitle}</PageHeading>
      </div>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <BankAccountFields form={form} aside={words.prefilled} />
        <FormActs isSaving={fetching} save={words.add} onCancel={onCancel} />
      </form>
    </>
  );
}
