import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Sharp } from 'sharp';
import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { most } from './preview.ts';

const program = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));

// Without it the library would fetch its program from the network.
const opened = readFile(program).then((wasm) =>
  prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasm).buffer },
    fireImmediately: true,
  }),
);

/** The QR codes of a picture, those among them that can't be read too. */
export async function findQrCodes(picture: Sharp): Promise<readonly ReadResult[]> {
  await opened;
  const { data, info } = await picture
    .clone()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const points = {
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb',
  } as const;
  return readBarcodes(points as ImageData, {
    formats: ['QRCode'],
    tryHarder: true,
    returnErrors: true,
    maxNumberOfSymbols: most.codes,
  });
}
