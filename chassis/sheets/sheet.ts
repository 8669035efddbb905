import type { TextStyle } from './sheet-type.ts';

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
export interface SheetPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly sheet: number;
}

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

/** The sheet on which a paper is written from top to bottom. */
export interface Sheet {
  readonly root: Element;
  readonly place: SheetPlace;
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
  /** Draws a picture over the whole width of the page's end, in words for who can't see it; nothing else comes on this page. */
  drawAtEnd(height: number, words: string, drawing: (doc: PDFKit.PDFDocument) => void): void;
  rule(weight: number, color: string): void;
  /** The bytes, each page with its foot: an address, and above it what stands left and right. */
  finish(foot: (page: number, pages: number) => readonly [string, string, string]): Promise<Uint8Array>;
}

export interface SheetInfo {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Stands in the file as its date, so that the same state gives the same bytes. */
  readonly at: Temporal.Instant;
  readonly isLandscape?: boolean;
  /** That a drawing writes with a font of the reader's program: the file can't say then that it holds all fonts (PDF/UA, 7.21.4). */
  readonly bringsOwnFont?: boolean;
}
