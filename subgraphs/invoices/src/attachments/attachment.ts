import { mostFileBytes } from '@guichet/chassis/subgraph/file-desk.ts';
import type { Fault } from '../inspection/inspection.ts';

export type AttachmentId = string & { readonly __brand: 'AttachmentId' };

export type AttachmentStatus = 'AWAITED' | 'EXAMINED' | 'READY' | 'REFUSED';

/** Why a file was refused once its bytes were known. */
export type AttachmentRefusal = 'TYPE' | 'HARMFUL' | Fault;

/** A document of a claim. Its bytes lie in the files' storage, sealed. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly office: string;
  readonly ownerAccountId: string;
  /** As on the person's device, without its path. */
  readonly fileName: string;
  /** The true one, found in the bytes; before they came, the one that was announced. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly status: AttachmentStatus;
  readonly refusal: AttachmentRefusal | null;
  /** Of the bytes as they came, in hexadecimal digits. */
  readonly sha256: string | null;
  /** Under which the storage has the bytes. */
  readonly storageKey: string | null;
  /** The same of every attempt to send them: most come to nothing and leave nothing. */
  readonly attempts: readonly string[];
  /** What opens the bytes, itself sealed. */
  readonly fileKey: string | null;
  /** The same of its preview: a JPEG of its first page, which was made while it was examined. */
  readonly previewKey: string | null;
  readonly previewFileKey: string | null;
  readonly previewSize: number | null;
  /** What the payment codes on its pages say, sealed. */
  readonly paymentCodes: string | null;
  /** The one claim that it belongs to, once it was sent with it. */
  readonly claimId: string | null;
  readonly uploadedAt: Temporal.Instant | null;
}

/** What a claim's check needs to know of a file. */
export type AttachmentFacts = Pick<
  Attachment,
  'id' | 'fileName' | 'mediaType' | 'size' | 'sha256' | 'status' | 'claimId'
>;

/** What the office can open: PDF, and pictures as telephones and scanners make them. */
export const acceptedMediaTypes: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/heif',
];

/** Bytes of a file: 10 MiB. */
export const largestFile = mostFileBytes;

/** The same, as sentences say it. */
export const largestFileInWords = '10 Mio';

/** Files that one claim takes. */
export const mostAttachments = 20;

/** Characters of a file's name. */
export const longestFileName = 200;

/** Times that the bytes of one file may be sent: a line may be cut more than once. */
export const mostAttempts = 10;

/** Files that an account may announce within an hour, of those that were not sent with a claim. */
export const mostAnnouncedPerHour = 60;

/** What the JPEG is called that was made of a file. */
export function jpegNameOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').concat('.jpg');
}
