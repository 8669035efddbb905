import { useState } from 'react';
import { useMutation } from 'urql';
import { AcceptClaimDocument } from '../../graphql/__generated__/documents.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useWording } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';

interface DecisionProps {
  readonly claim: OfficeClaim;
  readonly person: string;
  readonly onAccepted: () => void;
}

/** The officer's decision. It can't be undone, so a window says once what follows from it. */
export function Decision({ claim, person, onAccepted }: DecisionProps) {
  const { office, trouble } = useWording();
  const [isOpen, setOpen] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [{ fetching }, acceptClaim] = useMutation(AcceptClaimDocument);
  useShortcuts({ a: () => setOpen(true) });

  async function accept(): Promise<void> {
    const { data } = await acceptClaim({ id: claim.id, version: claim.version });
    setOpen(false);
    if (data?.acceptClaim.claim) return onAccepted();
    setRefusals(data ? data.acceptClaim.problems.map(({ message }) => message) : [trouble.noAnswer]);
  }

  return (
    <section className="decide" aria-labelledby="decision">
      <h2 id="decision">{office.decision}</h2>
      <div role="alert">
        {refusals.length > 0 && (
          <div className="notice todo">
            <p>
              <b>{office.changed}</b> {refusals.join(' ')}
            </p>
          </div>
        )}
      </div>
      <div className="row">
        <Button aria-keyshortcuts="A" onClick={() => setOpen(true)}>
          {office.accept} <kbd>A</kbd>
        </Button>
      </div>
      <DialogWindow title={office.acceptTitle} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <p>{office.acceptMeans(moneyText(claim.total), person)}</p>
        <div className="row">
          <Button autoFocus busy={fetching ? office.accepting : null} onClick={() => void accept()}>
            {office.accept}
          </Button>
          <Button look="second" onClick={() => setOpen(false)}>
            {office.cancel}
          </Button>
        </div>
      </DialogWindow>
    </section>
  );
}
