import { useState } from 'react';
import { useMutation } from 'urql';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ChangeBillingAddressDocument } from '../../graphql/__generated__/documents/change-billing-address.ts';
import type { ClientAccountSheetFragment } from '../../graphql/__generated__/documents/client-account-sheet.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import {
  addressOf,
  answersOfAddress,
  InvoiceAddressFields,
} from '../office-finance/invoice-address-fields.tsx';

interface ChangeAddressProps {
  readonly account: ClientAccountSheetFragment;
  readonly onDone: (sentence: string) => void;
}

/** Records where the invoices to come go. */
export function ChangeAddress({ account, onDone }: ChangeAddressProps) {
  const { account: words } = useWordsOf(clientAccountsWording);
  const { save, saving, cancel } = useWordsOf(financeWording);
  const [isOpen, setOpen] = useState(false);
  const form = useAnswers({ ...answersOfAddress(account.billingAddress) });
  const [{ fetching }, change] = useMutation(ChangeBillingAddressDocument);

  async function send(): Promise<void> {
    const { id, version } = account;
    const { data, error } = await change({ id, version, address: addressOf(form.answers) });
    const problems = data?.changeBillingAddress.problems;
    if (error || problems?.length !== 0) return form.show(problems, error);
    setOpen(false);
    onDone(words.changed);
  }

  return (
    <div className="after">
      <Unfolding button={words.change} isOpen={isOpen} onOpen={() => setOpen(true)}>
        <SmallForm
          form={form}
          submit={save}
          busy={fetching ? saving : null}
          onSubmit={send}
          cancel={cancel}
          onCancel={() => setOpen(false)}
        >
          <p>{words.changeMeans}</p>
          <InvoiceAddressFields answers={form.answers} at={form.at} change={form.change} />
        </SmallForm>
      </Unfolding>
    </div>
  );
}
