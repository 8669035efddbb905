import { PDFDocument } from '@cantoo/pdf-lib';
import { largestFile } from './upload-queue.ts';

/** The longer side of a page of A4, in points of 1/72 inch. */
const a4 = 842;

/** How fine the pictures are, from the finest on until the document is small enough: points of the longer side, and quality. */
const steps = [
  { side: 2200, quality: 0.82 },
  { side: 1800, quality: 0.75 },
  { side: 1400, quality: 0.65 },
] as const;

/** What the office takes, with room for what makes pages of pictures. */
const most = largestFile - 256 * 1024;

/**
 * Makes one PDF of pictures, a page each, in the order of their addresses and the way up in which they were taken.
 * @throws Error when a picture can't be read, and when they stay too large for one document.
 */
export async function joinPictures(urls: readonly string[], name: string): Promise<File> {
  for (const step of steps) {
    const pages: Blob[] = [];
    // One after the other: a telephone has room for one of them.
    for (const url of urls) pages.push(await readPicture(url, step));
    if (pages.reduce((sum, { size }) => sum + size, 0) <= most) return documentOf(pages, name);
  }
  throw new Error('The pictures stay too large for one document');
}

async function readPicture(url: string, { side, quality }: (typeof steps)[number]): Promise<Blob> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error('The address leads to no picture');
  const picture = await createImageBitmap(await answer.blob(), { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('Nothing can be drawn here');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await jpegOf(canvas, quality);
  } finally {
    picture.close();
  }
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  canvas.toBlob(
    (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))),
    'image/jpeg',
    quality,
  );
  return promise;
}

async function documentOf(pages: readonly Blob[], name: string): Promise<File> {
  const pdf = await PDFDocument.create();
  for (const page of pages) {
    const picture = await pdf.embedJpg(await page.arrayBuffer());
    const scale = a4 / Math.max(picture.width, picture.height);
    const size = [picture.width * scale, picture.height * scale] as const;
    pdf.addPage([...size]).drawImage(picture, { x: 0, y: 0, width: size[0], height: size[1] });
  }
  return new File([new Uint8Array(await pdf.save())], name, { type: 'application/pdf' });
}
