import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { addressOf } from '../../ui/claims/use-open-file.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';

/** What every browser shows as a picture. HEIC is none of them. */
const shownInPlace: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);

interface PictureProps {
  readonly claimId: string;
  readonly file: OfficeClaim['attachments'][number];
}

/** A document in its place: a picture itself; of anything else, where it opens. */
export function Picture({ claimId, file }: PictureProps) {
  const words = useWordsOf(officeWording);
  const isShown = file.status === 'READY' && shownInPlace.has(file.mediaType);
  const address = useAddress(claimId, isShown ? file.id : null);
  if (address) return <img src={address} alt={words.pictureOf({ name: file.fileName })} />;
  return (
    <p className="no-picture" aria-busy={isShown}>
      <FileText className="icon" aria-hidden="true" />
      {file.status === 'READY' ? words.notShown : words.notReady}
    </p>
  );
}

/** A fresh address of a document, asked for when it is chosen. */
function useAddress(claimId: string, fileId: string | null): string | null {
  const client = useClient();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (fileId === null) return;
    let isGone = false;
    void addressOf(client, claimId, { attachment: fileId }).then((found) => {
      if (!isGone) setAddress(found);
    });
    return () => {
      isGone = true;
    };
  }, [client, claimId, fileId]);
  return address;
}
