import { useState } from 'react';
import { useMutation } from 'urql';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import type { ClientAccountSheetFragment } from '../../graphql/__generated__/documents/client-account-sheet.ts';
import { CloseClientAccountDocument } from '../../graphql/__generated__/documents/close-client-account.ts';
import { ReopenClientAccountDocument } from '../../graphql/__generated__/documents/reopen-client-account.ts';
import { SuspendClientAccountDocument } from '../../graphql/__generated__/documents/suspend-client-account.ts';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Act = 'suspend' | 'reopen' | 'close';

interface AccountActsProps {
  readonly account: ClientAccountSheetFragment;
  readonly onDone: (sentence: string) => void;
}

/** What finance can do with an account from where it stands. */
function actsOf({ status }: ClientAccountSheetFragment): readonly Act[] {
  if (status === 'ACTIVE') return ['suspend', 'close'];
  return status === 'SUSPENDED' ? ['reopen', 'close'] : [];
}

/** Suspends, opens again or closes an account, each said before it is done. */
export function AccountActs({ account, onDone }: AccountActsProps) {
  const { account: words } = useWordsOf(clientAccountsWording);
  const [act, setAct] = useState<Act | null>(null);
  return (
    <div className="row acts-below">
      {actsOf(account).map((one) => (
        <Button key={one} look="second" onClick={() => setAct(one)}>
          {words[one]}
        </Button>
      ))}
      <DialogWindow title={act ? words[act] : ''} isOpen={act !== null} onClose={() => setAct(null)} grave>
        {act && (
          <ActForm
            act={act}
            account={account}
            onCancel={() => setAct(null)}
            onDone={(sentence) => {
              setAct(null);
              onDone(sentence);
            }}
          />
        )}
      </DialogWindow>
    </div>
  );
}

interface ActFormProps extends AccountActsProps {
  readonly act: Act;
  readonly onCancel: () => void;
}

function ActForm({ act, account: { id, version }, onCancel, onDone }: ActFormProps) {
  const { account: words } = useWordsOf(clientAccountsWording);
  const { saving, cancel } = useWordsOf(financeWording);
  const form = useAnswers({ reason: '' });
  const [{ fetching: isSuspending }, suspend] = useMutation(SuspendClientAccountDocument);
  const [{ fetching: isClosing }, close] = useMutation(CloseClientAccountDocument);
  const [{ fetching: isReopening }, reopen] = useMutation(ReopenClientAccountDocument);
  const { reason } = form.answers;

  async function answered() {
    if (act === 'reopen') {
      const { data, error } = await reopen({ id, version });
      return { error, problems: data?.reopenClientAccount.problems };
    }
    if (act === 'close') {
      const { data, error } = await close({ id, version, reason });
      return { error, problems: data?.closeClientAccount.problems };
    }
    const { data, error } = await suspend({ id, version, reason });
    return { error, problems: data?.suspendClientAccount.problems };
  }

  async function send(): Promise<void> {
    const { error, problems } = await answered();
    if (error || problems?.length !== 0) return form.show(problems, error);
    onDone(words.done[act]);
  }

  return (
    <SmallForm
      form={form}
      submit={words[act]}
      busy={isSuspending || isClosing || isReopening ? saving : null}
      onSubmit={send}
      cancel={cancel}
      onCancel={onCancel}
    >
      <p>{words[`${act}Means`]}</p>
      {act !== 'reopen' && (
        <LongTextField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={form.change('reason')}
          problem={form.at('reason')}
        />
      )}
    </SmallForm>
  );
}
