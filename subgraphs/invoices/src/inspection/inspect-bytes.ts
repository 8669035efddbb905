import { inspectHeic } from './heic.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPicture } from './inspect-picture.ts';
import type { InspectedFile, Inspection } from './inspection.ts';

/** Inspects a file from within, whatever it is called: `mediaType` is what its first bytes are. */
export async function inspectBytes({ bytes: given, mediaType }: InspectedFile): Promise<Inspection> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (mediaType === 'image/heic' || mediaType === 'image/heif') return inspectHeic(bytes);
  const fault = await (mediaType === 'application/pdf'
    ? inspectPdf(bytes)
    : inspectPicture(bytes, mediaType));
  return { fault, asJpeg: null };
}
