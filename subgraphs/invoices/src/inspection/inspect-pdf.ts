import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { holdsForeignKind, isFiller } from './foreign-bytes.ts';
import { type Fault, most } from './inspection.ts';
import { isActive, liesElsewhere } from './pdf-hazards.ts';
import { type PdfReading, readPdf } from './pdf-reading.ts';
import { findBloatedObjects, findBloatedStream } from './pdf-unfolding.ts';

const end = '%%EOF';

/** How an object begins, with remarks between its numbers or without. */
const objectBeginning = /\d(?:[\0\s]|%[^\r\n]{0,200}[\r\n])+\d{1,5}(?:[\0\s]|%[^\r\n]{0,200}[\r\n])*obj/g;

/** What is wrong with a PDF; null for one that is paper. */
export async function inspectPdf(bytes: Buffer): Promise<Fault | null> {
  const last = bytes.lastIndexOf(end);
  if (last < 0) return 'DAMAGED';
  if (!isFiller(bytes.subarray(last + end.length)) || holdsForeignKind(bytes)) return 'DISGUISED';
  const reading = await readPdf(bytes).catch(() => null);
  if (!reading) return /\/Encrypt\b/.test(bytes.toString('latin1')) ? 'PROTECTED' : 'DAMAGED';
  if (reading.dictionaries.some((dictionary) => dictionary.has(PDFName.of('Encrypt')))) return 'PROTECTED';
  // What the reading did not come by lies in a stream, a string or a remark, where a table of contents may find it.
  if ((bytes.toString('latin1').match(objectBeginning)?.length ?? 0) > reading.objects) return 'DISGUISED';
  return (await inspectUnfolded(reading)) ?? findBloatedStream(reading.streams);
}

async function inspectUnfolded(reading: PdfReading): Promise<Fault | null> {
  const bloated = findBloatedObjects(reading.streams);
  if (bloated) return bloated;
  const isWhole = await reading.unfold().then(
    () => true,
    () => false,
  );
  if (!isWhole) return 'DAMAGED';
  const { dictionaries, streams } = reading;
  if (dictionaries.some(isActive) || streams.some(({ dict }) => liesElsewhere(dict))) return 'ACTIVE';
  const pages = dictionaries.filter((dictionary) => isOfType(dictionary, 'Page')).length;
  if (pages > most.pages) return 'BLOATED';
  return pages > 0 && dictionaries.some((dictionary) => isOfType(dictionary, 'Catalog')) ? null : 'DAMAGED';
}

function isOfType(dictionary: PDFDict, type: string): boolean {
  return dictionary.lookup(PDFName.of('Type')) === PDFName.of(type);
}
