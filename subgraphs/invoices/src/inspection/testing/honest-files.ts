import { PDFDocument, PDFString } from '@cantoo/pdf-lib';
import PdfKit from 'pdfkit';
import sharp from 'sharp';
import { heicPicture } from './heic-picture.ts';
import { streamOf, writtenPdf } from './written-pdf.ts';

/** A file that somebody sends. */
export interface SampleFile {
  /** What it is, as one would say it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** A photo of a receipt, as large as told: no two of its points are alike. */
export function photo(width = 80, height = 60) {
  const points = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, at) => (at * 7919 + (at >> 5) * 31) % 256),
  );
  return sharp(points, { raw: { width, height, channels: 3 } });
}

/** A PDF as pdfkit writes it: its streams folded, its objects not. */
export async function pdfkitPdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PdfKit({ ...options, info: { Title: 'Facture' } });
  const bytes = Array.fromAsync(document);
  document.text('Facture 17').text('Le site du cabinet', { link: 'https://cabinet.example.ch' });
  document.image(await photo().png().toBuffer(), { width: 100 });
  document.end();
  return Buffer.concat(await bytes);
}

/** A PDF as pdf-lib writes it: its objects are folded too. `add` puts more into it. */
export async function pdfLibPdf(add: (document: PDFDocument) => void = () => undefined): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage().drawText('Facture 17');
  document.getForm().createTextField('remarque').addToPage(document.getPage(0));
  add(document);
  return Buffer.from(await document.save({ useObjectStreams: true }));
}

/** A PDF that was changed and saved once more: what changed stands behind the first end. */
export async function savedTwice(first: Buffer, number: number, object: string): Promise<Buffer> {
  const at = first.length;
  const changed = `${number} 0 obj\n${object}\nendobj\n`;
  const before = first.toString('latin1').match(/startxref\s+(\d+)/)?.[1] ?? '0';
  return Buffer.concat([
    first,
    Buffer.from(
      `${changed}xref\n${number} 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 20 /Root 1 0 R /Prev ${before} >>\nstartxref\n${at + changed.length}\n%%EOF\n`,
    ),
  ]);
}

/** Files as people send them. */
export async function honestFiles(): Promise<readonly SampleFile[]> {
  const jpeg = await photo().jpeg().toBuffer();
  const film = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypmp42\0\0\0\0mp42isom'),
    Buffer.alloc(500, 7),
  ]);
  const plain = writtenPdf({});
  return [
    { name: 'a PDF that pdfkit wrote', bytes: await pdfkitPdf() },
    {
      name: 'a PDF for the archive, tagged',
      bytes: await pdfkitPdf({ subset: 'PDF/A-2a', tagged: true, lang: 'fr' }),
    },
    { name: 'a PDF with a form that pdf-lib wrote, its objects folded', bytes: await pdfLibPdf() },
    {
      name: 'a PDF with a link to a mailbox, its objects folded',
      bytes: await pdfLibPdf((document) => {
        document.context.register(
          document.context.obj({ S: 'URI', URI: PDFString.of('mailto:cabinet@exemple.ch') }),
        );
      }),
    },
    {
      name: 'a PDF that opens at its first page, as a word processor writes it',
      bytes: writtenPdf({ catalog: '/OpenAction [3 0 R /XYZ null null 0]' }),
    },
    {
      name: 'a PDF that opens at a page by an action',
      bytes: writtenPdf({ catalog: '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>' }),
    },
    {
      name: 'a PDF that was saved twice',
      bytes: await savedTwice(plain, 3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate 90 >>'),
    },
    {
      name: 'a PDF with a drawing that is not folded',
      bytes: writtenPdf({ page: '/Contents 4 0 R', objects: [streamOf('0 0 m 100 100 l S')] }),
    },
    { name: 'a JPEG', bytes: jpeg },
    {
      name: 'a JPEG that comes in clearer and clearer, in grey',
      bytes: await photo().greyscale().jpeg({ progressive: true }).toBuffer(),
    },
    {
      name: 'a JPEG with notes of the camera',
      bytes: await photo()
        .withExif({ IFD0: { Make: 'Appareil' } })
        .jpeg()
        .toBuffer(),
    },
    { name: 'a JPEG with a second picture behind it', bytes: Buffer.concat([jpeg, jpeg]) },
    { name: 'a JPEG with a film of a second behind it', bytes: Buffer.concat([jpeg, film]) },
    {
      name: 'a JPEG with the notes of a telephone behind it',
      bytes: Buffer.concat([
        jpeg,
        Buffer.from('\0\0\x01\x0aImage_UTC_Data1764000000SEFHk\0\0\0\x18\0\0\0SEFT'),
      ]),
    },
    { name: 'a PNG', bytes: await photo().png().toBuffer() },
    {
      name: 'a PNG in few colours, of which some are clear',
      bytes: await photo().ensureAlpha(0.5).png({ palette: true }).toBuffer(),
    },
    { name: 'a HEIC of a telephone', bytes: heicPicture() },
  ];
}
