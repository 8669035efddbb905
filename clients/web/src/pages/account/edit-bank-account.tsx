import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import type { ReimbursementAccountFragment } from '../../graphql/__generated__/documents/reimbursement-account.ts';
import { UpdateBankAccountDocument } from '../../graphql/__generated__/documents/update-bank-account.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type BankAccountAnswers, bankAccountAnswersOf } from './bank-account.ts';
import { BankAccountFields } from './bank-account-fields.tsx';
import { FormActs } from './form-acts.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { useFacts } from './use-facts.ts';
import { useMeanwhile } from './use-meanwhile.ts';

interface EditBankAccountProps {
  readonly account: ReimbursementAccountFragment;
  readonly onSaved: (iban: string) => void;
  readonly onCancel: () => void;
}

/** Changes a bank account or its holder. */
export function EditBankAccount({ account, onSaved, onCancel }: EditBankAccountProps) {
  const { bank: words } = useWordsOf(accountWording);
  const meanwhile = useMeanwhile(account);
  const form = useAnswers(bankAccountAnswersOf(meanwhile.base));
  const [{ fetching }, update] = useMutation(UpdateBankAccountDocument);
  const facts = useFacts();
  const saved = bankAccountAnswersOf(meanwhile.there ?? meanwhile.base);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await update({
      id: account.id,
      input: form.answers,
      version: meanwhile.version,
    });
    const answer = data?.updateBankAccount;
    if (meanwhile.hears(answer?.bankAccount, answer?.problems)) return form.show([], undefined);
    if (!answer || answer.problems.length > 0) return form.show(answer?.problems, error);
    onSaved(answer.bankAccount?.iban ?? form.answers.iban);
  }

  function take(): void {
    for (const [name, value] of Object.entries(saved)) form.change(name as keyof BankAccountAnswers)(value);
  }

  const factsOf = (these: BankAccountAnswers) => [
    { label: words.iban, text: these.iban },
    { label: words.holder, text: these.holder },
    ...facts.address(these),
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
        <PageHeading key="form">{words.editTitle}</PageHeading>
      </div>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <BankAccountFields form={form} />
        <FormActs isSaving={fetching} onCancel={onCancel} />
      </form>
    </>
  );
}
