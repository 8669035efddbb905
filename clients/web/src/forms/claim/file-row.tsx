import { CircleX, RotateCw, Trash2 } from 'lucide-react';
import { Preview } from '../../ui/claims/preview.tsx';
import { controlId } from '../fields/field.tsx';
import { FieldProblem } from '../fields/field-notes.tsx';
import { type DocumentWords, fileProblem, stateInWords } from './file-words.ts';
import type { FileInHand } from './upload-queue.ts';

interface FileRowProps {
  readonly file: FileInHand;
  /** The field's name, to which the summary of problems leads. */
  readonly name: string;
  readonly words: DocumentWords;
  /** What the server said at the last try. */
  readonly problem: string | null;
  readonly onRemove: () => void;
  readonly onRetry: () => void;
}

/** One document: its name, where it stands, how far it is, and what one can do about it. */
export function FileRow({ file, name, words, problem, onRemove, onRetry }: FileRowProps) {
  const { state } = file;
  const id = controlId(name);
  const fileName = file.name || words.loading;
  const wrong = fileProblem(file, words) ?? problem;
  const isSending = state.step === 'sending' || state.step === 'waiting';
  return (
    <li className={wrong ? 'bad' : undefined}>
      <Preview url={file.seen?.previewUrl ?? null} name={fileName} />
      <span>
        {fileName}
        <span className="meta">{stateInWords(file, words)}</span>
        <FieldProblem of={id} problem={wrong} />
        {state.step === 'cut' && (
          <button type="button" className="linkish" onClick={onRetry}>
            <RotateCw className="icon" aria-hidden="true" />
            {words.retry}
            <span className="sr">{words.theFile({ name: fileName })}</span>
          </button>
        )}
      </span>
      <button
        type="button"
        id={id}
        className="iconbtn"
        aria-label={isSending ? words.cancel({ name: fileName }) : words.remove({ name: fileName })}
        aria-describedby={wrong ? `${id}-probleme` : undefined}
        onClick={onRemove}
      >
        {isSending ? (
          <CircleX className="icon" aria-hidden="true" />
        ) : (
          <Trash2 className="icon" aria-hidden="true" />
        )}
      </button>
      {state.step === 'sending' && (
        <progress value={state.sent} max={file.size} aria-label={words.progress({ name: fileName })} />
      )}
    </li>
  );
}
