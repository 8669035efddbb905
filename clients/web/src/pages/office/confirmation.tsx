import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import type { Verdict } from './use-decision.ts';

interface ConfirmationProps {
  /** What is about to be sent; null while nothing is. */
  readonly verdict: Verdict | null;
  readonly claim: Pick<OfficeClaim, 'total'>;
  readonly person: string;
  readonly reason: string;
  readonly isSending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Says once what follows from a decision that can't be undone. */
export function Confirmation({ verdict, claim, person, reason, isSending, ...act }: ConfirmationProps) {
  const words = useWordsOf(officeWording);
  const isRefusal = verdict === 'refuse';
  return (
    <DialogWindow
      title={isRefusal ? words.refuseTitle : words.acceptTitle}
      isOpen={verdict !== null}
      onClose={act.onClose}
      grave
    >
      <p>
        {isRefusal
          ? words.refuseMeans({ person })
          : words.acceptMeans({ amount: moneyText(claim.total), person })}
      </p>
      {isRefusal && <blockquote className="quoted">{reason}</blockquote>}
      <div className="row">
        <Button autoFocus busy={isSending ? words.accepting : null} onClick={act.onConfirm}>
          {isRefusal ? words.refuse : words.accept}
        </Button>
        <Button look="second" onClick={act.onClose}>
          {words.cancel}
        </Button>
      </div>
    </DialogWindow>
  );
}
