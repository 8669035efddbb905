import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { SubmissionInHand } from './use-submission.ts';

interface ConfirmationProps {
  readonly submission: SubmissionInHand;
}

/** The last moment to read again, in the words of the office's guide. */
export function Confirmation({ submission }: ConfirmationProps) {
  const words = useWordsOf(claimFormWording);
  const { step, isLost, total, cancel, send } = submission;
  const [before, final, after] = words.confirmFinal;
  return (
    <DialogWindow
      title={words.confirmTitle}
      isOpen={step === 'confirming' || step === 'sending'}
      onClose={cancel}
      grave
    >
      <p>{words.confirm}</p>
      <p>
        {before}
        <b>{final}</b>
        {after}
      </p>
      {total && (
        <p>
          {words.total}{' '}
          <b>
            <Amount money={total} />
          </b>
        </p>
      )}
      <div role="alert">
        {isLost && (
          <div className="notice todo">
            <p>
              <b>{words.notSent}</b> {words.notSentMeans}
            </p>
          </div>
        )}
      </div>
      <div className="row">
        <Button autoFocus busy={step === 'sending' ? words.sending : null} onClick={() => void send()}>
          {words.confirmYes}
        </Button>
        <Button look="second" onClick={cancel}>
          {words.confirmNo}
        </Button>
      </div>
    </DialogWindow>
  );
}
