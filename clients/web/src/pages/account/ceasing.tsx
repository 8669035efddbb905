import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface CeasingProps {
  readonly isOpen: boolean;
  readonly isSaving: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what follows when a person ceases to be a beneficiary of his own account, before it is saved. */
export function Ceasing({ isOpen, isSaving, onConfirm, onClose }: CeasingProps) {
  const { informations: words, act } = useWordsOf(accountWording);
  return (
    <DialogWindow title={words.ceaseTitle} isOpen={isOpen} onClose={onClose} grave>
      {words.ceaseMeans.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="row">
        <Button busy={isSaving ? act.saving : null} onClick={onConfirm}>
          {words.ceaseYes}
        </Button>
        <Button look="second" autoFocus onClick={onClose}>
          {act.cancel}
        </Button>
      </div>
    </DialogWindow>
  );
}
