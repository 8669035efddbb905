import { Camera as CameraSign } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface CameraProps {
  readonly onTaken: (photos: readonly File[]) => void;
}

/** Opens the camera of a telephone or a tablet, which takes one photo at a time. Where there is a mouse it isn't shown. */
export function Camera({ onTaken }: CameraProps) {
  const { documents: words } = useWordsOf(claimFormWording);
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="camera">
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        onChange={({ currentTarget }) => {
          onTaken([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Button look="second" small onClick={() => input.current?.click()}>
        <CameraSign className="icon" aria-hidden="true" />
        {words.photo}
      </Button>
    </span>
  );
}
