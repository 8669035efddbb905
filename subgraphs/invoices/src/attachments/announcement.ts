import { cleaned, type Report, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { attachmentProblems } from './attachment.problems.ts';
import { acceptedMediaTypes, largestFile, largestFileInWords, longestFileName } from './attachment.ts';
import { attachmentLabels } from './attachment.wording.ts';

/** A file that a person wants to send, as the device describes it. */
export interface AnnouncedFile {
  readonly fileName?: Typed;
  readonly size?: number | null | undefined;
  readonly mediaType?: Typed;
}

/** What a device says of a file that it doesn't know. */
const unknownType = 'application/octet-stream';

/** Marks that turn the direction of what follows: with them `gpj.exe` reads as `exe.jpg`. */
const turns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What is announced, or null when something of it is refused: all problems at once. */
export function readAnnouncement(typed: AnnouncedFile, report: Report) {
  const name = cleaned(typed.fileName).replace(turns, '').split(/[\\/]/).at(-1);
  const at = { path: ['fileName'], label: attachmentLabels.fileName };
  const fileName = requiredLine(name, at, longestFileName, report);
  const size = readSize(typed.size ?? null, report);
  const mediaType = readMediaType(typed.mediaType, report);
  return fileName !== null && size !== null && mediaType !== null ? { fileName, size, mediaType } : null;
}

function readSize(size: number | null, report: Report): number | null {
  if (size === null) report(sharedProblems.FIELD_REQUIRED, ['size'], { label: attachmentLabels.size });
  else if (size <= 0) report(attachmentProblems.ATTACHMENT_EMPTY, ['size']);
  else if (size > largestFile)
    report(attachmentProblems.ATTACHMENT_TOO_LARGE, ['size'], { limit: largestFileInWords });
  else return size;
  return null;
}

/** A device need not know a file's type: its bytes say it anyway. */
function readMediaType(typed: Typed, report: Report): string | null {
  const mediaType = cleaned(typed).toLowerCase() || unknownType;
  if (mediaType === unknownType || acceptedMediaTypes.includes(mediaType)) return mediaType;
  report(attachmentProblems.ATTACHMENT_TYPE_NOT_ACCEPTED, ['mediaType']);
  return null;
}
