import { Download, Printer } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { NotOpened } from '../../ui/claims/file-list.tsx';
import { useOpenFile } from '../../ui/claims/use-open-file.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** The claim on paper: its copy as PDF, or this very page. */
export function CopyButtons({ claimId }: { readonly claimId: string }) {
  const words = useWordsOf(claimWording);
  return (
    <div className="row">
      <CopyLink claimId={claimId} />
      <button type="button" className="linkish" onClick={() => window.print()}>
        <Printer className="icon" aria-hidden="true" />
        {words.print}
      </button>
    </div>
  );
}

/** « Télécharger la copie (PDF) ». */
export function CopyLink({ claimId }: { readonly claimId: string }) {
  const words = useWordsOf(claimWording);
  const { open, isOpening, hasFailed } = useOpenFile(claimId);
  return (
    <>
      <Button look="second" small busy={isOpening ? words.opening : null} onClick={() => open('copy')}>
        <Download className="icon" aria-hidden="true" />
        {words.copy}
      </Button>
      <NotOpened hasFailed={hasFailed} />
    </>
  );
}
