import { useState } from 'react';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { WithdrawOrderDocument } from '../../graphql/__generated__/documents/withdraw-order.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Order } from './order-page.tsx';

interface WithdrawalProps {
  readonly order: Order;
  readonly onWithdrawn: () => void;
}

/** « Retirer la commande », as long as the office has not treated it. The window says that the fee stays due. */
export function Withdrawal(props: WithdrawalProps) {
  const { withdraw: words } = useWordsOf(orderWording);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={words.section}>
      <div className="stack">
        <p>{words.means}</p>
        <Button look="second" onClick={() => setOpen(true)}>
          {words.act}
        </Button>
      </div>
      <DialogWindow title={words.title} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <WithdrawalForm {...props} onCancel={() => setOpen(false)} />
      </DialogWindow>
    </Section>
  );
}

function WithdrawalForm({
  order: { id, version, fee },
  onWithdrawn,
  onCancel,
}: WithdrawalProps & { readonly onCancel: () => void }) {
  const { withdraw: words } = useWordsOf(orderWording);
  const form = useAnswers({ reason: '' });
  const [{ fetching }, withdraw] = useMutation(WithdrawOrderDocument);

  async function send(): Promise<void> {
    const { data, error } = await withdraw(
      { id, version, reason: form.answers.reason || null },
      { additionalTypenames: ['Order', 'OrderConnection'] },
    );
    const problems = data?.withdrawOrder.problems;
    if (problems?.length !== 0) return form.show(problems, error);
    onCancel();
    onWithdrawn();
  }

  return (
    <SmallForm
      form={form}
      submit={words.act}
      busy={fetching ? words.sending : null}
      onSubmit={send}
      cancel={words.keep}
      onCancel={onCancel}
    >
      <p>{words.dialog({ fee: moneyText(fee) })}</p>
      <TextField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        isOptional
        value={form.answers.reason}
        onChange={form.change('reason')}
        problem={form.at('reason')}
      />
    </SmallForm>
  );
}
