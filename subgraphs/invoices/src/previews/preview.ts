/** A small picture of a file's first page. */
export interface Preview {
  readonly jpeg: Uint8Array;
}

/** A file that was inspected, and may be looked at. */
export interface SeenFile {
  readonly bytes: Uint8Array;
  /** Its true media type: PDF, JPEG or PNG. */
  readonly mediaType: string;
}

/** What one sees of a file. */
export interface Sight {
  /** Null when it could not be drawn. */
  readonly preview: Preview | null;
  /** The texts of Swiss Payments Codes on its pages; the mark alone for a code that can't be read. */
  readonly paymentCodes: readonly string[];
}

/** What one sees of a file that could not be looked at. */
export const unseen: Sight = { preview: null, paymentCodes: [] };

/** Points of a preview's longer side. */
export const previewSide = 1200;

/** How much is looked at. */
export const most = {
  /** Bytes that the drawing of a PDF may hold at once. */
  drawingBytes: 256 * 1024 * 1024,
  /** Pages of a PDF on which a code is looked for: it stands on the first, or at the end. */
  pages: 4,
  /** Bills of one file. */
  codes: 8,
} as const;

/**
 * Points of the longer side of a page on which codes are looked for, one after the other until there is one. A code may have 117
 * points a side on 46 of the 297 millimetres of a page.
 */
export const readingSides = [1800, 3400] as const;
