import library from 'libheif-js/wasm-bundle.js';
import sharp from 'sharp';
import { type Inspection, longestSide, most } from './inspection.ts';

type HeifImage = ReturnType<InstanceType<typeof library.HeifDecoder>['decode']>[number];

/** Reads a picture as telephones keep it, which no browser shows, and makes a JPEG of it; notes of place and camera go. */
export async function inspectHeic(bytes: Buffer): Promise<Inspection> {
  const images = new library.HeifDecoder().decode(bytes);
  try {
    const image = images.find((one) => one.is_primary()) ?? images[0];
    if (!image) return { fault: 'DAMAGED', asJpeg: null };
    const [width, height] = [image.get_width(), image.get_height()];
    if (width * height > most.points) return { fault: 'BLOATED', asJpeg: null };
    const points = await pointsOf(image, width, height);
    if (!points) return { fault: 'DAMAGED', asJpeg: null };
    const asJpeg = await sharp(points, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#ffffff' })
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 85 })
      .toBuffer();
    return { fault: null, asJpeg };
  } finally {
    for (const image of images) image.free();
  }
}

/** Its points in rows, four bytes each; null when they can't be drawn. */
function pointsOf(image: HeifImage, width: number, height: number): Promise<Uint8ClampedArray | null> {
  const { promise, resolve } = Promise.withResolvers<Uint8ClampedArray | null>();
  const data = new Uint8ClampedArray(width * height * 4);
  image.display({ data, width, height }, (drawn) => resolve(drawn?.data ?? null));
  return promise;
}
