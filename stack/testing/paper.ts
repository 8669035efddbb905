/** What is special about a PDF of one empty page. */
interface Paper {
  /** A remark in its first lines, which no page shows. */
  readonly remark?: string;
  /** Its length in bytes; as short as it can be unless told. */
  readonly size?: number;
}

const page =
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** A PDF of one empty page: the smallest that the counter takes. */
export function paper({ remark = '', size = 0 }: Paper = {}): Buffer {
  const lines = (filler: number) =>
    Buffer.from(`%PDF-1.7\n%${remark}${'x'.repeat(filler)}\n${page}`, 'latin1');
  return lines(Math.max(0, size - lines(0).length));
}
