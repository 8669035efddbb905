import sharp, { type Sharp } from 'sharp';
import { most as mostInspected } from '../inspection/inspection.ts';
import { paymentCodeMark } from '../supplier-bills/payment-code.ts';
import { type PdfPages, withPages } from './pdf-pages.ts';
import { most, type Preview, previewSide, readingSides, type SeenFile, type Sight } from './preview.ts';
import { findQrCodes } from './qr-codes.ts';

/** Draws the first page of a file small, and reads the codes of bills on its pages. @throws Error when it can't be drawn. */
export async function lookAtFile({ bytes: given, mediaType }: SeenFile): Promise<Sight> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  return mediaType === 'application/pdf' ? withPages(bytes, lookAtPages) : lookAtPicture(bytes);
}

async function lookAtPages(pages: PdfPages): Promise<Sight> {
  const preview = await shrink(await pages.draw(0, previewSide));
  const paymentCodes = await readCodes(async (side) => {
    const found: string[] = [];
    for (const index of placesOfCodes(pages.count))
      found.push(...(await codesOf(await pages.draw(index, side))));
    return found;
  });
  return { preview, paymentCodes };
}

/** The first pages, and the last one: where bills have their payment part. */
function placesOfCodes(count: number): readonly number[] {
  return [...new Set([...Array(most.pages - 1).keys(), count - 1])].filter((index) => index < count);
}

async function lookAtPicture(bytes: Buffer): Promise<Sight> {
  const picture = sharp(bytes, { limitInputPixels: mostInspected.points, sequentialRead: true })
    // The way up that the camera has noted.
    .autoOrient()
    .flatten({ background: '#ffffff' });
  const within = (side: number) =>
    picture.clone().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const preview = await shrink(picture);
  return { preview, paymentCodes: await readCodes((side) => codesOf(within(side))) };
}

async function shrink(picture: Sharp): Promise<Preview> {
  const jpeg = await picture
    .clone()
    .resize({ width: previewSide, height: previewSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 75 })
    .toBuffer();
  return { jpeg };
}

/** What is found at the first size at which something can be read; what can't be read counts once there is nothing else. */
async function readCodes(at: (side: number) => Promise<readonly string[]>): Promise<readonly string[]> {
  let unread: readonly string[] = [];
  for (const side of readingSides) {
    const found = [...new Set(await at(side))].slice(0, most.codes);
    const read = found.filter((text) => text !== paymentCodeMark);
    if (read.length > 0) return read;
    if (found.length > 0) unread = found;
  }
  return unread;
}

/** Texts of payment codes; the mark alone for a code of which nobody knows what it says. */
async function codesOf(picture: Sharp): Promise<readonly string[]> {
  const codes = await findQrCodes(picture);
  return codes.flatMap(({ isValid, text }) =>
    isValid ? (text.startsWith(paymentCodeMark) ? text : []) : paymentCodeMark,
  );
}
