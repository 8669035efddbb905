import sharp from 'sharp';
import { beginsAsPdf, holdsForeignKind, isFiller } from './foreign-bytes.ts';
import { type Fault, most } from './inspection.ts';
import { isCamerasTail, readJpegStructure, readPngStructure, readsAsProgram } from './picture-structure.ts';

/** What is wrong with a JPEG or a PNG; null for one that can be looked at. */
export async function inspectPicture(bytes: Buffer, mediaType: string): Promise<Fault | null> {
  const isPng = mediaType === 'image/png';
  const structure = isPng ? readPngStructure(bytes) : readJpegStructure(bytes);
  if (!structure) return 'DAMAGED';
  const { width, height, metadata, isAnimated, tail } = structure;
  if (isAnimated) return 'ANIMATED';
  if (width * height > most.points || metadata > most.metadata) return 'BLOATED';
  if (beginsAsPdf(bytes) || holdsForeignKind(bytes) || readsAsProgram(bytes)) return 'DISGUISED';
  if (!(isPng ? isFiller(tail) : isCamerasTail(tail))) return 'DISGUISED';
  return (await isWhole(bytes)) ? null : 'DAMAGED';
}

/** Whether every point is there. They are read row by row, and kept as a stamp of a few of them. */
async function isWhole(bytes: Buffer): Promise<boolean> {
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: most.points, sequentialRead: true });
  return picture
    .resize(16)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}
