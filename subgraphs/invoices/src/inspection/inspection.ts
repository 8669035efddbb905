/** What may be wrong with a file, seen from within: its type is one that the office takes, and yet it is not taken. */
export type Fault =
  /** A PDF that does something by itself, or carries other files. */
  | 'ACTIVE'
  /** A PDF that opens with a password alone, or forbids something. */
  | 'PROTECTED'
  /** It can't be read to its end. */
  | 'DAMAGED'
  /** It is two things at once: what it shows to one program is not what another one finds in it. */
  | 'DISGUISED'
  /** It gets far larger when it is opened than a document is. */
  | 'BLOATED'
  /** A picture that moves. */
  | 'ANIMATED';

/** What an inspection comes to. */
export interface Inspection {
  readonly fault: Fault | null;
  /** The same picture as a JPEG, where the office would not see it as it came. */
  readonly asJpeg: Uint8Array | null;
}

/** A file on its way to its inspection. */
export interface InspectedFile {
  readonly bytes: Uint8Array;
  /** Its true media type. */
  readonly mediaType: string;
}

/** How large a document may get when it is opened. */
export const most = {
  /** Points of a picture: the largest that telephones take are of 50 million. */
  points: 64_000_000,
  /** The same within a PDF, where a scanner's page of black and white may have more. */
  pointsInPdf: 200_000_000,
  /** Bytes that are said about a picture, beside the picture: place, camera, a small copy of it. */
  metadata: 4 * 1024 * 1024,
  /** Bytes that one stream of a PDF unfolds to: a page in colour with 600 points an inch has 105 million. */
  streamBytes: 256 * 1024 * 1024,
  /** All of them together. */
  streamBytesInAll: 1024 * 1024 * 1024,
  /** Bytes of objects that a PDF keeps folded. */
  objectBytes: 32 * 1024 * 1024,
  /** Objects within each other. */
  depth: 100,
  pages: 1000,
} as const;

/** Points of the longer side of a picture that is made anew: a page of A4 with 430 points an inch. */
export const longestSide = 5000;
