import PDFDocument from 'pdfkit';
import type { Piece, Sheet, SheetInfo, SheetPlace } from './sheet.ts';
import { colour, fontFiles, fontOf, printable, styles, type TextStyle } from './sheet-type.ts';

/** A4, upright and lying. */
const upright: SheetPlace & { readonly height: number } = {
  ...{ left: 48, right: 547, top: 48, bottom: 776, sheet: 186 },
  height: 841.89,
};
const lying: typeof upright = { left: 48, right: 794, top: 48, bottom: 529, sheet: 186, height: 595.28 };
const lineGap = 2.5;

/** Opens a sheet of A4: a tagged PDF whose text can be heard, searched and enlarged (PDF/UA, ISO 14289-1). */
export function openSheet(info: SheetInfo): Sheet {
  const { title, author, language, at, isLandscape = false, bringsOwnFont = false } = info;
  const { height: pageHeight, ...place } = isLandscape ? lying : upright;
  const date = new Date(at.epochMilliseconds);
  const doc = new PDFDocument({
    size: 'A4',
    layout: isLandscape ? 'landscape' : 'portrait',
    margins: { top: place.top, bottom: pageHeight - place.bottom, left: 0, right: 0 },
    bufferPages: true,
    pdfVersion: '1.7',
    // Its types don't know it yet.
    ...(!bringsOwnFont && { subset: 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets }),
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
  /** By how much the foot of a page stands higher, above what was drawn at its end. */
  const lifted = new Map<number, number>();
  const heights = new Map<string, number>();
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
    place,
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
      const type = set(shown, style);
      // Long tables say the same things over and over, and each is measured twice.
      const key = `${width} ${style.size} ${fontOf(shown, style)} ${shown}`;
      const known = heights.get(key) ?? type.heightOfString(shown, { width, lineGap });
      heights.set(key, known);
      return known;
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
    drawAtEnd: (height, words, drawing) => {
      sheet.makeRoom(height);
      const { margins } = doc.page;
      const { bottom } = margins;
      // What is drawn stands below what a text may fill.
      margins.bottom = 0;
      doc.y = place.top;
      root.add(doc.struct('Figure', { alt: words }, () => drawing(doc)));
      margins.bottom = bottom;
      lifted.set(lastPage(), height);
      sheet.y = place.bottom;
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
        const bottom = place.bottom - (lifted.get(page) ?? 0);
        const line = (text: string, y: number, align: 'left' | 'right') =>
          set(text, styles.foot).text(text, place.left, y, { width, align });
        sheet.draw(() => {
          doc.rect(place.left, bottom + 18, width, 0.6).fill(colour.line);
          line(left, bottom + 24, 'left');
          line(right, bottom + 24, 'right');
          line(address, bottom + 35, 'left');
        });
      }
      doc.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
  return sheet;
}
