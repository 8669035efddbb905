import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../forms/problems.ts';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What came of a removal: what stands in the way, or null when no answer came. */
export type RemovalAnswer = readonly Problem[] | null;

interface RemovalProps {
  /** What the button says, and what is said of it to the ear alone. */
  readonly label?: string;
  readonly of?: string;
  readonly title: string;
  /** What happens to what depends on it. */
  readonly means: readonly string[];
  readonly remove: () => Promise<RemovalAnswer>;
  readonly onRemoved: () => void;
}

/** « Supprimer », after a question that says what follows. */
export function Removal({ label, of, title, means, remove, onRemoved }: RemovalProps) {
  const { act: words } = useWordsOf(accountWording);
  const [isOpen, setOpen] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  function open(): void {
    setRefusals([]);
    setOpen(true);
  }

  async function confirm(): Promise<void> {
    setWorking(true);
    setRefusals([]);
    const problems = await remove();
    setWorking(false);
    if (problems?.length !== 0)
      return setRefusals(problems?.map(({ message }) => message) ?? [words.notRemoved]);
    setOpen(false);
    onRemoved();
  }

  return (
    <>
      <button type="button" className="linkish" onClick={open}>
        <Trash2 className="icon" aria-hidden="true" />
        <span>
          {label ?? words.remove}
          {of && <span className="sr">{of}</span>}
        </span>
      </button>
      <DialogWindow title={title} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        {means.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div role="alert">
          {refusals.map((refusal) => (
            <p key={refusal} className="notice todo">
              {refusal}
            </p>
          ))}
        </div>
        <div className="row">
          <Button busy={isWorking ? words.removing : null} onClick={() => void confirm()}>
            {words.remove}
          </Button>
          <Button look="second" autoFocus onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </div>
      </DialogWindow>
    </>
  );
}
