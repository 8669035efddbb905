import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';
import { most } from './preview.ts';

/** Pages of a PDF, each drawn when it is asked for. */
export interface PdfPages {
  readonly count: number;
  /** Draws page `index` on white, its longer side of so many points. */
  draw(index: number, side: number): Promise<Sharp>;
}

const program = fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'));

/** Opens a PDF for as long as `use` takes. @throws Error when it can't be drawn, or not within the memory that it may have. */
export async function withPages<Result>(
  bytes: Uint8Array,
  use: (pages: PdfPages) => Promise<Result>,
): Promise<Result> {
  const library = await openLibrary();
  try {
    const document = await library.loadDocument(bytes);
    return await use(pagesOf(document));
  } finally {
    library.destroy();
  }
}

function pagesOf(document: PDFiumDocument): PdfPages {
  return {
    count: document.getPageCount(),
    async draw(index, side) {
      const page = document.getPage(index);
      const { data, width, height } = await page.render({ scale: scaleOf(page, side), render: 'bitmap' });
      return sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#ffffff' });
    },
  };
}

function scaleOf(page: PDFiumPage, side: number): number {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const [longer, shorter] = [
    Math.max(originalWidth, originalHeight),
    Math.min(originalWidth, originalHeight),
  ];
  const scale = side / longer;
  if (!(scale > 0) || shorter * scale < 1) throw new Error('A page of a PDF has no size to be drawn in');
  return scale;
}

/** A library of its own for each file: whatever one has done to it, the next one doesn't meet. */
async function openLibrary(): Promise<PDFiumLibrary> {
  const module = await WebAssembly.compile(await readFile(program));
  return PDFiumLibrary.init({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(
        module,
        withinMemory(imports, () => instance.exports),
      );
      // The declarations call it a module; the loader wants the running one.
      Reflect.apply(done, null, [instance]);
      return instance.exports;
    },
  });
}

/** The same imports, with a ceiling on the memory: the thread's own limits don't count what a WebAssembly holds. */
function withinMemory(imports: WebAssembly.Imports, running: () => WebAssembly.Exports): WebAssembly.Imports {
  const env = { ...imports['env'] };
  env['emscripten_resize_heap'] = (wanted: number): number => {
    const { memory } = running();
    if (!(memory instanceof WebAssembly.Memory) || wanted >>> 0 > most.drawingBytes) return 0;
    return grow(imports, wanted);
  };
  return { ...imports, env };
}

function grow(imports: WebAssembly.Imports, wanted: number): number {
  const resize = imports['env']?.['emscripten_resize_heap'];
  return typeof resize === 'function' ? Number(resize(wanted)) : 0;
}
