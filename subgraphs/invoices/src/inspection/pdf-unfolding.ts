import { constants, createInflate, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { type Fault, most } from './inspection.ts';
import { filtersOf } from './pdf-hazards.ts';
import { isFolded } from './pdf-reading.ts';

/** How many bytes come out of one at most, for filters whose every byte can be believed to unfold to that. */
const worstCase: Readonly<Record<string, number>> = { LZWDecode: 1340, RunLengthDecode: 64 };

const compressing: readonly string[] = ['FlateDecode', ...Object.keys(worstCase)];

/** A stream may end before its checksum: what came out until then counts. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH } as const;

/** Whether the folded objects of a PDF are too many to be read. Nothing is unfolded beyond that. */
export function findBloatedObjects(streams: readonly PDFRawStream[]): Fault | null {
  let left = most.objectBytes;
  for (const stream of streams.filter(isFolded)) {
    const filters = filtersOf(stream.dict);
    if (filters.length > 1 || filters.some((filter) => filter !== 'FlateDecode')) return 'DAMAGED';
    const size = filters.length ? inflatedSize(stream.contents, left) : stream.contents.length;
    if (typeof size === 'string') return size;
    left -= size;
    if (left <= 0) return 'BLOATED';
  }
  return null;
}

function inflatedSize(contents: Uint8Array, maxOutputLength: number): number | Fault {
  try {
    return inflateSync(contents, { ...lenient, maxOutputLength }).length;
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? 'BLOATED' : 'DAMAGED';
  }
}

/** Whether what the pages of a PDF draw gets too large when it is opened. It is counted as it goes by, and not kept. */
export async function findBloatedStream(streams: readonly PDFRawStream[]): Promise<Fault | null> {
  let inAll = 0;
  for (const stream of streams) {
    if (pointsOf(stream) > most.pointsInPdf) return 'BLOATED';
    const filters = filtersOf(stream.dict);
    const compressions = filters.filter((filter) => compressing.includes(filter));
    // Nothing honest is folded twice.
    if (compressions.length > 1) return 'BLOATED';
    const size = await sizeOf(stream, filters);
    inAll += size;
    if (size > most.streamBytes || inAll > most.streamBytesInAll) return 'BLOATED';
  }
  return null;
}

function pointsOf({ dict }: PDFRawStream): number {
  const side = (entry: string) => {
    const value = dict.lookup(PDFName.of(entry));
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  return side('Width') * side('Height');
}

async function sizeOf(stream: PDFRawStream, filters: readonly string[]): Promise<number> {
  const at = filters.findIndex((filter) => compressing.includes(filter));
  const compression = filters[at];
  if (compression === undefined) return stream.contents.length;
  const contents = at === 0 ? stream.contents : withoutText(stream, filters.slice(0, at));
  const worst = worstCase[compression];
  return worst === undefined ? countInflated(contents) : contents.length * worst;
}

/** The bytes of a stream that was written as text first, which makes it no larger than four bytes for one. */
function withoutText({ dict, contents }: PDFRawStream, filters: readonly string[]): Uint8Array {
  const text = dict.context.obj({ Filter: filters.map((filter) => PDFName.of(filter)) });
  return decodePDFRawStream(PDFRawStream.of(text, contents)).decode();
}

async function countInflated(contents: Uint8Array): Promise<number> {
  const inflate = createInflate({ ...lenient, chunkSize: 256 * 1024 });
  inflate.end(contents);
  let size = 0;
  try {
    for await (const chunk of inflate) {
      size += chunk.length;
      if (size > most.streamBytes) break;
    }
  } catch {
    // What is broken off draws nothing more.
  }
  return size;
}
