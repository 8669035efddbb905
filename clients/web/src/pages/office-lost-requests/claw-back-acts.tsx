import { useState } from 'react';
import { useMutation } from 'urql';
import { ConfirmRequestRepaymentDocument } from '../../graphql/__generated__/documents/confirm-request-repayment.ts';
import { RecordRequestRepaymentDocument } from '../../graphql/__generated__/documents/record-request-repayment.ts';
import { WithdrawRequestRepaymentDocument } from '../../graphql/__generated__/documents/withdraw-request-repayment.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { ProviderDebt } from './lost-requests-page.tsx';
import { NoteMoney } from './note-money.tsx';

type Owed = NonNullable<ProviderDebt['clawBacks'][number]['paymentRequest']>;

interface ClawBackActsProps {
  readonly request: Owed;
  readonly onDone: (sentence: string) => void;
}

/** What can be done about a share that a provider owes: one person notes his transfer, another confirms it, either takes it back. */
export function ClawBackActs({ request, onDone }: ClawBackActsProps) {
  const { lost: words } = useWordsOf(requestBatchesWording);
  const [, record] = useMutation(RecordRequestRepaymentDocument);
  const { id, version, invoiceNumber: invoice, clientShare, repayment } = request;
  if (repayment) return <Noted request={request} repayment={repayment} onDone={onDone} />;
  return (
    <NoteMoney
      act={words.repay}
      title={words.repayOf({ invoice })}
      means={words.repayMeans({ amount: moneyText(clientShare) })}
      done={words.repaid}
      send={async (typed) => {
        const { data, error } = await record({ id, version, ...typed });
        return [data?.recordRequestRepayment.problems, error];
      }}
      onDone={onDone}
    />
  );
}

/** A transfer that was noted: it waits for a second person. */
function Noted({
  request,
  repayment,
  onDone,
}: ClawBackActsProps & { readonly repayment: NonNullable<Owed['repayment']> }) {
  const { keep, notDone } = useWordsOf(batchesWording);
  const { lost: words } = useWordsOf(requestBatchesWording);
  const { trouble } = useWording();
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const [{ fetching: isConfirming }, confirm] = useMutation(ConfirmRequestRepaymentDocument);
  const [{ fetching: isWithdrawing }, withdraw] = useMutation(WithdrawRequestRepaymentDocument);
  const { invoiceNumber: invoice, clientShare } = request;
  const { id, isOwn, note, bookedOn } = repayment;
  const day = writtenDay(bookedOn);

  function said(problems: readonly { readonly message: string }[] | undefined, sentence: string): void {
    const told = problems?.map(({ message }) => message) ?? [trouble.noAnswer];
    setAsking(false);
    setInTheWay(told);
    if (told.length === 0) onDone(sentence);
  }

  return (
    <>
      <small className="meta said">{words.noted({ day, note })}</small>
      {isOwn && <small className="meta said">{words.ownWaits}</small>}
      <div className="row">
        {!isOwn && (
          <Button small aria-label={words.confirmOf({ invoice })} onClick={() => setAsking(true)}>
            {words.confirm}
          </Button>
        )}
        <Button
          look="second"
          small
          busy={isWithdrawing ? words.withdraw : null}
          aria-label={words.withdrawOf({ invoice })}
          onClick={async () =>
            said((await withdraw({ id })).data?.withdrawRequestRepayment.problems, words.withdrawn)
          }
        >
          {words.withdraw}
        </Button>
      </div>
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${notDone} ${inTheWay.join(' ')}`}
      </span>
      <Confirm
        title={words.confirmTitle}
        means={words.confirmMeans({ amount: moneyText(clientShare), day })}
        act={words.confirm}
        cancel={keep}
        isOpen={isAsking}
        isSending={isConfirming}
        onClose={() => setAsking(false)}
        onConfirm={async () =>
          said((await confirm({ id })).data?.confirmRequestRepayment.problems, words.confirmed)
        }
      />
    </>
  );
}
