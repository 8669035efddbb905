import { FileText } from 'lucide-react';
import { useState } from 'react';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';
import { DialogWindow } from '../dialog.tsx';
import { usePicture } from './use-picture.ts';

interface PreviewProps {
  /** An address that was just asked for; null for a document that has no preview. */
  readonly url: string | null;
  /** What the document is called. */
  readonly name: string;
}

/** A document's first page, small; pressed, it stands in a window. Without one, the sign of a file. */
export function Preview({ url, name }: PreviewProps) {
  const words = useWordsOf(claimWording);
  const [isOpen, setOpen] = useState(false);
  const picture = usePicture(url);
  if (picture === null) return <FileText className="icon" aria-hidden="true" />;
  return (
    <>
      <button
        type="button"
        className="thumb"
        aria-label={words.enlarge({ name })}
        onClick={() => setOpen(true)}
      >
        <img src={picture} alt="" />
      </button>
      <DialogWindow title={words.previewOf({ name })} isOpen={isOpen} onClose={() => setOpen(false)}>
        <img className="first-page" src={picture} alt={words.previewOf({ name })} />
        <div className="row">
          <Button look="second" onClick={() => setOpen(false)}>
            {words.closePreview}
          </Button>
        </div>
      </DialogWindow>
    </>
  );
}
