import type { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import type { FieldProblem } from '../problems.ts';
import { type FileInHand, isInTheWay } from './upload-queue.ts';

export type DocumentWords = (typeof claimFormWording)['de']['documents'];

/** A file's size as one says it: « 214 ko », « 1.8 Mo ». */
export function sizeInWords(bytes: number, words: DocumentWords): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} ${words.kilobytes}`
    : `${inMegabytes(bytes)} ${words.megabytes}`;
}

/** Where a file stands: « 1.1 Mo sur 1.8 ». */
export function stateInWords({ size, state }: FileInHand, words: DocumentWords): string {
  const inWords = sizeInWords(size, words);
  switch (state.step) {
    case 'waiting':
      return words.waiting({ size: inWords });
    case 'sending': {
      const isBig = size >= 1_000_000;
      const sent = isBig
        ? `${inMegabytes(state.sent)} ${words.megabytes}`
        : `${Math.round(state.sent / 1000)} ${words.kilobytes}`;
      return words.sending({
        sent,
        size: isBig ? inMegabytes(size) : String(Math.max(1, Math.round(size / 1000))),
      });
    }
    case 'examined':
      return size > 0 ? words.examined({ size: inWords }) : words.examinedFirst;
    case 'ready':
      return words.ready({ size: inWords });
    case 'refused':
      return words.refused({ size: inWords });
    case 'cut':
    case 'missing':
    case 'unfit':
      return words.notArrived({ size: inWords });
  }
}

/** What is wrong with a file, in words that say how to mend it. */
export function fileProblem({ size, state }: FileInHand, words: DocumentWords): string | null {
  switch (state.step) {
    case 'refused':
      return state.why;
    case 'cut':
      return state.why ?? words.cut;
    case 'missing':
      return words.missing;
    case 'unfit':
      return state.why === 'SIZE'
        ? words.unfit.SIZE({ size: sizeInWords(size, words) })
        : words.unfit[state.why];
    default:
      return null;
  }
}

/** The name of a file's field: by its place among the documents that are sent, as the server names it. */
export function fileField(files: readonly FileInHand[], file: FileInHand): string {
  const place = files.filter(({ id }) => id !== null).indexOf(file);
  return place < 0 ? `documents-${file.key}` : `attachmentIds-${place}`;
}

/** The documents that keep the claim from being sent, as problems at their place. */
export function documentProblems(
  files: readonly FileInHand[],
  words: DocumentWords,
): readonly FieldProblem[] {
  return files.filter(isInTheWay).map((file) => ({
    field: fileField(files, file),
    code: 'DOCUMENT',
    message: words.inTheWay({ name: file.name }),
  }));
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
