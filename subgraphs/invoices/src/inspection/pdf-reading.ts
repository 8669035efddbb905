import {
  type PDFDict,
  PDFName,
  type PDFObject,
  PDFObjectStreamParser,
  PDFParser,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { most } from './inspection.ts';

/** Everything that a PDF says, in whichever of its versions. */
export interface PdfReading {
  /** Every dictionary, those of streams and those within others among them. */
  readonly dictionaries: readonly PDFDict[];
  readonly streams: readonly PDFRawStream[];
  /** Objects that the file names one by one; those that it keeps folded come with their stream. */
  readonly objects: number;
  /** Reads the objects that are kept folded in streams: their dictionaries follow the others. */
  unfold(): Promise<void>;
}

/** What a reader of PDF needs before it reads anything else, and what this one leaves folded for later. */
const folded: readonly (PDFObject | undefined)[] = [PDFName.of('ObjStm'), PDFName.of('XRef')];

/**
 * Reads a file from its first byte to its last, and not by its table of contents: an object that the table leaves out, or
 * that a later one replaces, is seen too. What is folded is not touched yet.
 */
class WatchfulParser extends PDFParser {
  readonly dictionaries: PDFDict[] = [];
  readonly streams: PDFRawStream[] = [];
  objects = 0;
  #depth = 0;

  constructor(bytes: Uint8Array) {
    super(bytes, Number.POSITIVE_INFINITY, true);
  }

  override parseObject(ref?: PDFRef): PDFObject {
    if (this.#depth === 0) this.objects += 1;
    return this.#within(() => super.parseObject(ref));
  }

  protected override parseDict(ref?: PDFRef): PDFDict {
    const dictionary = this.#within(() => super.parseDict(ref));
    this.dictionaries.push(dictionary);
    return dictionary;
  }

  protected override parseDictOrStream(ref?: PDFRef) {
    const object = super.parseDictOrStream(ref);
    if (!(object instanceof PDFRawStream)) return object;
    this.streams.push(object);
    return folded.includes(object.dict.get(PDFName.of('Type'))) ? object.dict : object;
  }

  #within<Read>(read: () => Read): Read {
    if (this.#depth > most.depth) throw new RangeError('The objects of a PDF lie too deep within each other');
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

/** Reads the objects of one folded stream. */
class WatchfulUnfolding extends PDFObjectStreamParser {
  readonly dictionaries: PDFDict[] = [];

  protected override parseDict(ref?: PDFRef): PDFDict {
    const dictionary = super.parseDict(ref);
    this.dictionaries.push(dictionary);
    return dictionary;
  }
}

/** @throws Error when an object of the file can't be read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const parser = new WatchfulParser(bytes);
  await parser.parseDocument();
  const { dictionaries, streams, objects } = parser;
  return {
    dictionaries,
    streams,
    objects,
    async unfold() {
      for (const stream of streams.filter(isFolded)) {
        const unfolding = new WatchfulUnfolding(stream);
        await unfolding.parseIntoContext();
        for (const dictionary of unfolding.dictionaries) dictionaries.push(dictionary);
      }
    },
  };
}

/** Whether a stream holds objects. */
export function isFolded({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of('Type')) === PDFName.of('ObjStm');
}
