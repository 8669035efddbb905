import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Actions that run something, send something, or open what is not in the document (ISO 32000-2, 12.6.4). */
const actions: readonly string[] = [
  'GoTo3DView',
  'GoToE',
  'GoToR',
  'ImportData',
  'JavaScript',
  'Launch',
  'Movie',
  'Rendition',
  'RichMediaExecute',
  'Sound',
  'SubmitForm',
];

/** Things that are not paper: what plays, and files within the file. */
const things: readonly string[] = [
  '3D',
  'EmbeddedFile',
  'FileAttachment',
  'Movie',
  'RichMedia',
  'Screen',
  'Sound',
];

/** Entries under which a program, a form of another kind, or another file hangs. */
const entries: readonly string[] = ['EF', 'EmbeddedFiles', 'JS', 'JavaScript', 'RichMediaContent', 'XFA'];

/** Where a link may lead: to a page of the web, to a mailbox, to a telephone. */
const openTarget = /^(?:https?:\/\/|mailto:|tel:|#)/i;

/** A target without a scheme, which no reader takes for a file of the machine. */
const plainTarget = /^[^:\\/][^:\\]*$/;

const entryOf = (dictionary: PDFDict, name: string) => dictionary.lookup(PDFName.of(name));

function nameIn(dictionary: PDFDict, entry: string): string | null {
  const value = entryOf(dictionary, entry);
  return value instanceof PDFName ? value.decodeText() : null;
}

/** Whether a dictionary of a PDF does something by itself, carries another file, or leads to one. */
export function isActive(dictionary: PDFDict): boolean {
  const names = dictionary.keys().map((key) => key.decodeText());
  const action = nameIn(dictionary, 'S');
  if (names.some((name) => entries.includes(name))) return true;
  if (action !== null && actions.includes(action)) return true;
  if (['Type', 'Subtype'].some((entry) => things.includes(nameIn(dictionary, entry) ?? ''))) return true;
  return actsByItself(dictionary) || leadsAway(dictionary);
}

/** An action of a page, a field or the document that no reader was asked for. Opening at a page is none. */
function actsByItself(dictionary: PDFDict): boolean {
  const onEvents = entryOf(dictionary, 'AA');
  if (onEvents && !(onEvents instanceof PDFDict && onEvents.keys().length === 0)) return true;
  const onOpening = entryOf(dictionary, 'OpenAction');
  return onOpening instanceof PDFDict && nameIn(onOpening, 'S') !== 'GoTo';
}

function leadsAway(dictionary: PDFDict): boolean {
  const target = entryOf(dictionary, nameIn(dictionary, 'S') === 'URI' ? 'URI' : 'Base');
  if (!(target instanceof PDFString || target instanceof PDFHexString)) return false;
  const address = target.decodeText().trim();
  return !openTarget.test(address) && !plainTarget.test(address);
}

/** Whether a stream's bytes are not in the file, or a picture of the page is of another file. */
export function liesElsewhere(dictionary: PDFDict): boolean {
  return entryOf(dictionary, 'F') !== undefined || entryOf(dictionary, 'Ref') instanceof PDFDict;
}

/** The filters of a stream, in the order in which they are taken off, by their long names. */
export function filtersOf(dictionary: PDFDict): readonly string[] {
  const filter = entryOf(dictionary, 'Filter');
  const list =
    filter instanceof PDFArray ? filter.asArray().map((_, index) => filter.lookup(index)) : [filter];
  return list.flatMap((name) => {
    if (!(name instanceof PDFName)) return [];
    const text = name.decodeText();
    return [shortNames[text] ?? text];
  });
}

const shortNames: Readonly<Record<string, string>> = {
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
};
