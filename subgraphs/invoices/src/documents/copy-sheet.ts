import PDFDocument from 'pdfkit';
import { colour, fontFiles, fontOf, printable, styles, type TextStyle } from './copy-type.ts';

declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Of a head cell: for the row or the column beside it. */
      scope?: 'Row' | 'Column';
    }
  }
}

/** An element of the document's outline, for a screen reader. */
export type Element = PDFKit.PDFStructureElement;

/** In points: the page's edges, the margin where titles hang, and the sheet beside it. */
export const place = { left: 48, right: 547, top: 48, bottom: 776, sheet: 186 } as const;

const pageHeight = 841.89;
const lineGap = 2.5;

/** A piece of text: where it stands, and what it is for who can't see it. Null when a page repeats it. */
export interface Piece {
  readonly parent: Element | null;
  readonly tag: string;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly align?: 'left' | 'right';
  /** A figure in a column: its digits stand under each other. */
  readonly isFigure?: boolean;
  readonly scope?: 'Row' | 'Column';
  /** Points by which it stands lower than what is beside it: small type on the line of a larger one. */
  readonly lowered?: number;
}

export interface Position {
  readonly page: number;
  readonly y: number;
}

/** The sheet on which a copy is written from top to bottom. */
export interface Sheet {
  readonly root: Element;
  /** Where the next thing stands. */
  y: number;
  /** An element under another one. */
  element(parent: Element, tag: string, scope?: 'Row' | 'Column'): Element;
  /** Goes on to another page unless this height is left on this one; tells whether it did. */
  makeRoom(height: number): boolean;
  heightOf(piece: Omit<Piece, 'parent' | 'tag'>): number;
  /** Writes pieces beside each other, and goes on under the tallest; answers that height. */
  write(...pieces: readonly Piece[]): number;
  /** Writes a text of any length: it goes on over as many pages as it needs. */
  flow(piece: Piece): void;
  /** Where the next thing stands, and on which page. */
  position(): Position;
  /** Draws a line beside what was written since, on each of its pages. */
  sideLine(since: Position, x: number, color: string): void;
  /** Draws what nobody needs to hear. */
  draw(drawing: (doc: PDFKit.PDFDocument) => void): void;
  rule(weight: number, color: string): void;
  /** The bytes, each page with its foot. */
  finish(foot: (page: number, pages: number) => readonly [string, string, string]): Promise<Uint8Array>;
}

export interface SheetInfo {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Stands in the file as its date, so that the same state gives the same bytes. */
  readonly at: Temporal.Instant;
}

export function openSheet({ title, author, language, at }: SheetInfo): Sheet {
  const date = new Date(at.epochMilliseconds);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: place.top, bottom: pageHeight - place.bottom, left: 0, right: 0 },
    bufferPages: true,
    pdfVersion: '1.7',
    // Its types don't know it yet.
    subset: 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Author: author, CreationDate: date, ModDate: date },
  });
  for (const [name, path] of Object.entries(fontFiles)) doc.registerFont(name, path);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  const root = doc.struct('Document');
  doc.addStructure(root);

  const set = (text: string, style: TextStyle) =>
    doc
      .font(fontOf(text, style))
      .fontSize(style.size)
      .fillColor(style.colour ?? colour.ink);
  const lastPage = () => doc.bufferedPageRange().count - 1;
  const ink = (piece: Piece, top: number) => {
    const { parent, tag, text, x, width, style, align = 'left', isFigure, scope, lowered = 0 } = piece;
    const y = top + lowered;
    const shown = printable(text);
    const options: PDFKit.Mixins.TextOptions = {
      width,
      align,
      lineGap,
      ...(isFigure && { features: ['tnum'] }),
    };
    const write = () => void set(shown, style).text(shown, x, y, options);
    if (parent) parent.add(doc.struct(tag, scope ? { scope } : {}, write));
    else sheet.draw(write);
  };
  const sheet: Sheet = {
    root,
    y: place.top,
    element: (parent, tag, scope) => {
      const element = doc.struct(tag, scope ? { scope } : {});
      parent.add(element);
      return element;
    },
    makeRoom: (height) => {
      if (sheet.y + height <= place.bottom) return false;
      doc.addPage();
      sheet.y = place.top;
      return true;
    },
    heightOf: ({ text, width, style }) => {
      const shown = printable(text);
      return set(shown, style).heightOfString(shown, { width, lineGap });
    },
    write: (...pieces) => {
      const { y } = sheet;
      const height = Math.max(...pieces.map(sheet.heightOf));
      for (const piece of pieces) ink(piece, y);
      sheet.y = y + height;
      return height;
    },
    flow: (piece) => {
      // Two lines at least, where there are two.
      sheet.makeRoom(Math.min(sheet.heightOf(piece), 3 * piece.style.size));
      ink(piece, sheet.y);
      sheet.y = doc.y;
    },
    position: () => ({ page: lastPage(), y: sheet.y }),
    sideLine: (since, x, color) => {
      const last = lastPage();
      for (let page = since.page; page <= last; page += 1) {
        const top = page === since.page ? since.y : place.top;
        const bottom = page === last ? sheet.y : place.bottom;
        doc.switchToPage(page);
        sheet.draw(() => doc.rect(x, top, 3, bottom - top).fill(color));
      }
    },
    draw: (drawing) => {
      doc.markContent('Artifact', { type: 'Layout' });
      drawing(doc);
      doc.endMarkedContent();
    },
    rule: (weight, color) => {
      const { y } = sheet;
      sheet.draw(() => doc.rect(place.left, y, place.right - place.left, weight).fill(color));
      sheet.y = y + weight;
    },
    finish: async (foot) => {
      root.end();
      const { count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        doc.switchToPage(page);
        // The foot stands below what a text may fill.
        doc.page.margins.bottom = 0;
        const [address, left, right] = foot(page + 1, count);
        const width = place.right - place.left;
        const line = (text: string, y: number, align: 'left' | 'right') =>
          set(text, styles.foot).text(text, place.left, y, { width, align });
        sheet.draw(() => {
          doc.rect(place.left, place.bottom + 18, width, 0.6).fill(colour.line);
          line(left, place.bottom + 24, 'left');
          line(right, place.bottom + 24, 'right');
          line(address, place.bottom + 35, 'left');
        });
      }
      doc.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
  return sheet;
}
