import { Button } from './button.tsx';
import { DialogWindow } from './dialog.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly means: string;
  /** What the button that does it says. */
  readonly act: string;
  readonly cancel: string;
  readonly isOpen: boolean;
  readonly isSending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Says once what follows from an act, before it is done. */
export function Confirm({ title, means, act, cancel, isOpen, isSending, onClose, onConfirm }: ConfirmProps) {
  return (
    <DialogWindow title={title} isOpen={isOpen} onClose={onClose} grave>
      <p>{means}</p>
      <div className="row">
        <Button autoFocus busy={isSending ? act : null} onClick={onConfirm}>
          {act}
        </Button>
        <Button look="second" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </DialogWindow>
  );
}
