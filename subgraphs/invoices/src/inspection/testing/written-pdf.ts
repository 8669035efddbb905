/** What is special about a PDF that is written by hand; the rest is one empty page. */
export interface WrittenPdf {
  /** Further entries of the catalog, as `/OpenAction 4 0 R`. */
  readonly catalog?: string;
  /** Further entries of the page. */
  readonly page?: string;
  /** Further objects, from number 4 on: what stands between `obj` and `endobj`. */
  readonly objects?: readonly (string | Buffer)[];
  /** Further entries of the trailer. */
  readonly trailer?: string;
  /** What stands behind the first line. */
  readonly remark?: string;
  /** Objects whose place in the table of contents is where a text stands, by number. */
  readonly misled?: Readonly<Record<number, string>>;
}

/** A PDF of one page, its table of contents right to the byte. */
export function writtenPdf({
  catalog = '',
  page = '',
  objects = [],
  trailer = '',
  remark = '',
  misled = {},
}: WrittenPdf) {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`,
    ...objects,
  ];
  const parts: Buffer[] = [Buffer.from(`%PDF-1.7\n${remark}`, 'latin1')];
  const places = all.map((object, index) => {
    const place = Buffer.concat(parts).length;
    parts.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as string, 'latin1'),
      Buffer.from('\nendobj\n'),
    );
    return place;
  });
  const body = Buffer.concat(parts);
  for (const [number, text] of Object.entries(misled)) places[Number(number) - 1] = body.indexOf(text);
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = all.length + 1;
  return Buffer.concat([
    body,
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
      'latin1',
    ),
  ]);
}

/** A stream with its length. */
export function streamOf(contents: Buffer | string, entries = ''): Buffer {
  const bytes = Buffer.from(contents as string, 'latin1');
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
