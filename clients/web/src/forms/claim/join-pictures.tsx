import { Images } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { useFocusAfterwards } from '../use-focus-afterwards.ts';
import { PageOrder } from './page-order.tsx';
import type { FileInHand } from './upload-queue.ts';
import type { Uploads } from './uploads.ts';

interface JoinPicturesProps {
  readonly files: readonly FileInHand[];
  readonly uploads: Uploads;
}

/** What became of the pictures. */
interface Joined {
  readonly count: number;
  readonly undo: () => void;
}

const place = { open: 'photos-reunir', undo: 'photos-separer' } as const;

/** Several photos of one document become one PDF, which takes their place and is sent as any other file; they can come back. */
export function JoinPictures({ files, uploads }: JoinPicturesProps) {
  const words = useWordsOf(claimFormWording).documents.join;
  const [isOpen, setOpen] = useState(false);
  const [joined, setJoined] = useState<Joined | null>(null);
  const [told, setTold] = useState('');
  const focusAfterwards = useFocusAfterwards();
  const pictures = files.filter(isPicture);

  function join(keys: readonly string[], file: File): void {
    setJoined({ count: keys.length, undo: uploads.exchange(keys, file) });
    setTold(words.done({ count: keys.length, name: words.fileName }));
    setOpen(false);
    focusAfterwards(place.undo);
  }

  function close(): void {
    setOpen(false);
    focusAfterwards(place.open);
  }

  return (
    <>
      {joined && !isOpen && (
        <div className="notice taken">
          <p>{words.done({ count: joined.count, name: words.fileName })}</p>
          <Button
            look="second"
            small
            id={place.undo}
            onClick={() => {
              joined.undo();
              setJoined(null);
              setTold(words.undone);
              focusAfterwards(place.open);
            }}
          >
            {words.undo}
          </Button>
        </div>
      )}
      {pictures.length > 1 && !isOpen && (
        <Button look="second" small id={place.open} onClick={() => setOpen(true)}>
          <Images className="icon" aria-hidden="true" />
          {words.title}
        </Button>
      )}
      {pictures.length > 1 && isOpen && (
        <PageOrder pictures={pictures} onJoined={join} onClose={close} tell={setTold} />
      )}
      <p className="sr" role="status">
        {told}
      </p>
    </>
  );
}

/** Examined, and with points: a HEIC photo is a JPEG by then. */
function isPicture({ state, seen }: FileInHand): boolean {
  return state.step === 'ready' && (seen?.mediaType.startsWith('image/') ?? false);
}
