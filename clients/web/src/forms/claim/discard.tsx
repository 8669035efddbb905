import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { DiscardClaimDraftDocument } from '../../graphql/__generated__/documents/discard-claim-draft.ts';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { claimPath } from './claim-forms.ts';
import type { ClaimInHand } from './use-claim.ts';

type Step = 'closed' | 'asking' | 'working' | 'failed';

interface DiscardProps {
  readonly claim: Pick<ClaimInHand<unknown>, 'saver' | 'corrects' | 'leaveNothing'>;
}

/** « Supprimer le brouillon », after a question: it can't be undone. */
export function Discard({ claim }: DiscardProps) {
  const { discard: words } = useWordsOf(claimFormWording);
  const client = useClient();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('closed');
  const { saver, corrects } = claim;

  async function discard(): Promise<void> {
    setStep('working');
    const { draft } = await saver.pause();
    if (draft) {
      const { data } = await client.mutation(DiscardClaimDraftDocument, { id: draft.id }).toPromise();
      if (!data || data.discardClaimDraft.problems.length > 0) {
        saver.resume();
        return setStep('failed');
      }
    }
    claim.leaveNothing();
    await navigate(corrects ? claimPath(corrects.id) : '/guichet', { replace: true });
  }

  return (
    <>
      <div className="row">
        <button type="button" className="linkish" onClick={() => setStep('asking')}>
          <Trash2 className="icon" aria-hidden="true" />
          {words.button}
        </button>
      </div>
      <DialogWindow title={words.title} isOpen={step !== 'closed'} onClose={() => setStep('closed')} grave>
        <p>{corrects ? words.correctionMeans : words.means}</p>
        <div role="alert">{step === 'failed' && <p className="notice todo">{words.failed}</p>}</div>
        <div className="row">
          <Button busy={step === 'working' ? words.busy : null} onClick={() => void discard()}>
            {words.yes}
          </Button>
          <Button look="second" autoFocus onClick={() => setStep('closed')}>
            {words.no}
          </Button>
        </div>
      </DialogWindow>
    </>
  );
}
