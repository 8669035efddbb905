import { type AmountOfMoney, moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Verdict } from './use-decision.ts';

interface ConfirmationProps {
  /** What is about to be sent; null while nothing is. */
  readonly verdict: Verdict | null;
  /** What an acceptance pays, and whether a colleague has to sign it first. */
  readonly granted: AmountOfMoney;
  readonly isProposal: boolean;
  readonly person: string;
  readonly reason: string;
  readonly isSending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Says once what follows from a decision that can't be undone. */
export function Confirmation({
  verdict,
  granted,
  isProposal,
  person,
  reason,
  isSending,
  ...act
}: ConfirmationProps) {
  const words = useWordsOf(officeWording);
  const isRefusal = verdict === 'refuse';
  const amount = moneyText(granted);
  const accepting = isProposal
    ? { title: words.proposeTitle, means: words.proposeMeans({ amount, person }), act: words.propose }
    : { title: words.acceptTitle, means: words.acceptMeans({ amount, person }), act: words.accept };
  return (
    <DialogWindow
      title={isRefusal ? words.refuseTitle : accepting.title}
      isOpen={verdict !== null}
      onClose={act.onClose}
      grave
    >
      <p>{isRefusal ? words.refuseMeans({ person }) : accepting.means}</p>
      {isRefusal && <blockquote className="quoted">{reason}</blockquote>}
      <div className="row">
        <Button autoFocus busy={isSending ? words.accepting : null} onClick={act.onConfirm}>
          {isRefusal ? words.refuse : accepting.act}
        </Button>
        <Button look="second" onClick={act.onClose}>
          {words.cancel}
        </Button>
      </div>
    </DialogWindow>
  );
}
