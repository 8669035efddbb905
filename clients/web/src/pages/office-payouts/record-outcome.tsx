import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { payoutsWording } from '../../wording/payouts/payouts.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { BankReason, Payout } from './office-payouts-page.tsx';
import { OutcomeForm } from './outcome-form.tsx';

interface RecordOutcomeProps {
  readonly payout: Payout;
  readonly reasons: readonly BankReason[];
  readonly onDone: (sentence: string) => void;
}

/** The button of a payout, and the window in which one says what the bank said: it can't be taken back. */
export function RecordOutcome({ payout, reasons, onDone }: RecordOutcomeProps) {
  const words = useWordsOf(payoutsWording);
  const [isOpen, setOpen] = useState(false);
  const { reference } = payout;
  return (
    <>
      <Button look="second" small onClick={() => setOpen(true)}>
        <span aria-hidden="true">{words.record}</span>
        <span className="sr">{words.recordOf({ reference })}</span>
      </Button>
      <DialogWindow
        title={words.recordOf({ reference })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        grave
      >
        <OutcomeForm
          payout={payout}
          reasons={reasons}
          onCancel={() => setOpen(false)}
          onDone={(sentence) => {
            setOpen(false);
            onDone(sentence);
          }}
        />
      </DialogWindow>
    </>
  );
}
