import { Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { FieldProblem } from '../fields/field-notes.tsx';
import { Mark } from '../fields/mark.tsx';
import { Camera } from './camera.tsx';
import { FileRow } from './file-row.tsx';
import { fileField } from './file-words.ts';
import { JoinPictures } from './join-pictures.tsx';
import { type FileInHand, takenKinds } from './upload-queue.ts';
import type { Uploads } from './uploads.ts';

interface DocumentsProps {
  readonly files: readonly FileInHand[];
  readonly uploads: Uploads;
  readonly at: (field: string) => string | null;
}

/** The documents of the claim: chosen, photographed or dropped; each on its way by itself. */
export function Documents({ files, uploads, at }: DocumentsProps) {
  const { documents: words } = useWordsOf(claimFormWording);
  const input = useRef<HTMLInputElement>(null);
  const button = controlId('attachmentIds');
  const problem = at('attachmentIds');
  const [isAbove, setAbove] = useState(false);

  function remove(file: FileInHand): void {
    uploads.remove(file.key);
    document.getElementById(button)?.focus();
  }

  return (
    <>
      {files.length > 0 && (
        <ul className="files" aria-label={words.list}>
          {files.map((file) => {
            const name = fileField(files, file);
            return (
              <FileRow
                key={file.key}
                file={file}
                name={name}
                words={words}
                problem={at(name)}
                onRemove={() => remove(file)}
                onRetry={() => uploads.retry(file.key)}
              />
            );
          })}
        </ul>
      )}
      <Mark name="attachmentIds" />
      <FieldProblem of={button} problem={problem} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here as well; the button does the same */}
      <div
        className={isAbove ? 'drop above' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setAbove(true);
        }}
        onDragLeave={() => setAbove(false)}
        onDrop={(event) => {
          event.preventDefault();
          setAbove(false);
          uploads.choose([...event.dataTransfer.files]);
        }}
      >
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={takenKinds.join(',')}
          onChange={({ currentTarget }) => {
            uploads.choose([...(currentTarget.files ?? [])]);
            // The same file can be chosen again after it was removed.
            currentTarget.value = '';
          }}
        />
        <Button
          look="second"
          small
          id={button}
          aria-describedby={problem ? `${button}-probleme` : undefined}
          onClick={() => input.current?.click()}
        >
          <Upload className="icon" aria-hidden="true" />
          {words.choose}
        </Button>
        <Camera onTaken={uploads.choose} />
        <span className="meta">{words.orDrop}</span>
      </div>
      <JoinPictures files={files} uploads={uploads} />
      <Told files={files} />
    </>
  );
}

/** Tells who listens when a file starts and when it ends, and nothing in between. */
function Told({ files }: { readonly files: readonly FileInHand[] }) {
  const { documents: words } = useWordsOf(claimFormWording);
  const before = useRef<readonly FileInHand[]>(files);
  const [told, setTold] = useState('');
  useEffect(() => {
    const news = files.flatMap((file) => {
      const was = before.current.find(({ key }) => key === file.key)?.state.step;
      const { step } = file.state;
      if (was === step || (was === undefined && file.id !== null)) return [];
      if (step === 'sending') return [words.started({ name: file.name })];
      if (step === 'ready') return [words.done({ name: file.name })];
      return step === 'refused' || step === 'cut' || step === 'unfit'
        ? [words.failed({ name: file.name })]
        : [];
    });
    before.current = files;
    if (news.length > 0) setTold(`${news.join('. ')}.`);
  }, [files, words]);
  return (
    <p className="sr" role="status">
      {told}
    </p>
  );
}
