import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { NotOpened } from '../../ui/claims/file-list.tsx';
import { fileKind, fileSize } from '../../ui/claims/file-size.ts';
import { useOpenFile } from '../../ui/claims/use-open-file.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import { Picture } from './picture.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The claim's documents beside it: one is shown, the number keys choose, and each opens in a tab of its own. */
export function Documents({ claim }: { readonly claim: OfficeClaim }) {
  const words = useWordsOf(officeWording);
  const ofClaim = useWordsOf(claimWording);
  const { attachments } = claim;
  const [place, setPlace] = useState(0);
  const { open, isOpening, hasFailed } = useOpenFile(claim.id);
  const shown = attachments[place];
  const choices = digits
    .slice(0, attachments.length)
    .map((digit, at) => [digit, () => setPlace(at)] as const);
  const openShown = () => shown?.status === 'READY' && open({ attachment: shown.id });
  useShortcuts({ ...Object.fromEntries(choices), o: openShown });

  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      {attachments.length > 0 && (
        <ol className="shelf">
          {attachments.map(({ id, fileName }, at) => (
            <li key={id}>
              <button
                type="button"
                aria-current={at === place ? 'true' : undefined}
                aria-keyshortcuts={digits[at]}
                onClick={() => setPlace(at)}
              >
                {at < digits.length && <kbd>{digits[at]}</kbd>} {fileName}
              </button>
            </li>
          ))}
        </ol>
      )}
      {shown ? (
        <figure className="doc">
          <div className="frame">
            <Picture key={shown.id} claimId={claim.id} file={shown} />
          </div>
          <figcaption className="meta">
            {shown.fileName}, {fileKind(shown.mediaType)}, {fileSize(shown.size, ofClaim)}
          </figcaption>
        </figure>
      ) : (
        <p className="meta">{words.noDocuments}</p>
      )}
      <div className="row">
        {shown?.status === 'READY' && (
          <Button look="second" small busy={isOpening ? ofClaim.opening : null} onClick={openShown}>
            <ExternalLink className="icon" aria-hidden="true" />
            {words.open} <kbd>O</kbd>
          </Button>
        )}
        <button type="button" className="linkish" onClick={() => open('copy')}>
          {ofClaim.copyAtDesk} (PDF)
        </button>
      </div>
      <NotOpened hasFailed={hasFailed} />
    </section>
  );
}
