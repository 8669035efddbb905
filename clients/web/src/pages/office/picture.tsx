import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { filesOf } from '../../ui/claims/use-open-file.ts';
import { usePicture } from '../../ui/claims/use-picture.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';

/** What every browser shows as a picture. HEIC is none of them. */
const shownInPlace: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);

interface PictureProps {
  readonly claimId: string;
  readonly file: OfficeClaim['attachments'][number];
}

/** A document in its place: its first page small, or the picture itself; of anything else, where it opens. */
export function Picture({ claimId, file }: PictureProps) {
  const words = useWordsOf(officeWording);
  const isReady = file.status === 'READY';
  const shown = useShown(claimId, isReady ? file.id : null);
  const preview = usePicture(shown?.previewUrl ?? null);
  const itself = shown && !shown.previewUrl && shownInPlace.has(file.mediaType) ? shown.url : null;
  const address = preview ?? itself;
  if (address) return <img src={address} alt={words.pictureOf({ name: file.fileName })} />;
  return (
    <p className="no-picture" aria-busy={isReady && (shown === null || shown.previewUrl !== null)}>
      <FileText className="icon" aria-hidden="true" />
      {isReady ? words.notShown : words.notReady}
    </p>
  );
}

/** Fresh addresses of a document. */
interface Shown {
  readonly url: string | null;
  readonly previewUrl: string | null;
}

/** Asked for when the document is chosen. */
function useShown(claimId: string, fileId: string | null): Shown | null {
  const client = useClient();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (fileId === null) return;
    let isGone = false;
    void filesOf(client, claimId).then((files) => {
      if (!isGone) setShown(files.find(({ id }) => id === fileId) ?? null);
    });
    return () => {
      isGone = true;
    };
  }, [client, claimId, fileId]);
  return shown;
}
