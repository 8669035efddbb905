import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { extractText, getDocumentProxy } from 'unpdf';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** The text of each page, its blanks made plain. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map((page) => page.replace(/\s+/g, ' '));
}

/** All of it. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  return (await pagesOf(bytes)).join(' ');
}

const program = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)));

/** What a bank's program reads in the picture of the last page: the lines of its QR code; null when it has none. */
export async function paymentCodeOf(bytes: Uint8Array): Promise<readonly string[] | null> {
  const wasmBinary = new Uint8Array(await program('zxing-wasm/reader/zxing_reader.wasm')).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
  const { data, width, height } = await lastPage(bytes);
  const picture = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' } as const;
  const [found] = await readBarcodes(picture as ImageData, { formats: ['QRCode'], tryHarder: true });
  return found ? found.text.split('\n') : null;
}

/** As it comes out of a printer of 216 points to the inch. */
async function lastPage(bytes: Uint8Array) {
  const wasmBinary = new Uint8Array(await program('@hyzyla/pdfium/pdfium.wasm')).buffer;
  const library = await PDFiumLibrary.init({ wasmBinary });
  try {
    const document = await library.loadDocument(bytes);
    return await document.getPage(document.getPageCount() - 1).render({ scale: 3, render: 'bitmap' });
  } finally {
    library.destroy();
  }
}
