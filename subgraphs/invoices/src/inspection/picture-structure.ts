import { isFiller } from './foreign-bytes.ts';

/** What the outer form of a picture says, before a point of it is drawn. */
export interface PictureStructure {
  readonly width: number;
  readonly height: number;
  /** Bytes that are said about the picture, beside it. */
  readonly metadata: number;
  readonly isAnimated: boolean;
  /** What follows the end of the picture. */
  readonly tail: Buffer;
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Chunks that a picture is made of; the others are about it. */
const pngPicture: readonly string[] = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'];

/** Reads the chunks of a PNG (ISO/IEC 15948, 5); null when they don't come to an end. */
export function readPngStructure(bytes: Buffer): PictureStructure | null {
  if (!bytes.subarray(0, 8).equals(pngSignature) || bytes.length < 33) return null;
  let metadata = 0;
  let isAnimated = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    at += 12 + length;
    if (at > bytes.length) return null;
    if (type === 'acTL') isAnimated = true;
    if (!pngPicture.includes(type)) metadata += length;
    if (type === 'IEND') {
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      return { width, height, metadata, isAnimated, tail: bytes.subarray(at) };
    }
  }
  return null;
}

const marker = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  define: 0xc0,
  comment: 0xfe,
  application: 0xe0,
} as const;

/** Markers from 0xC0 on that say how large the picture is; three among them say something else. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

const isAboutPicture = (code: number) => code === marker.comment || (code & 0xf0) === marker.application;

/** Markers that stand within the points of a picture. */
const isWithinScan = (code: number) => code === 0 || (code >= 0xd0 && code <= 0xd7);

/** Reads the segments of a JPEG (ITU-T T.81, annex B); null when they don't come to an end. */
export function readJpegStructure(bytes: Buffer): PictureStructure | null {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) return null;
  let size = { width: 0, height: 0 };
  let metadata = 0;
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === marker.end; ) {
    if (bytes[at] !== 0xff) return null;
    const code = bytes[at + 1] ?? 0;
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === marker.end) return { ...size, metadata, isAnimated: false, tail: bytes.subarray(at + 2) };
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    if (isFrame(code) && length >= 7)
      size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    if (isAboutPicture(code)) metadata += length;
    at += 2 + length;
    if (code === marker.scan) at = endOfScan(bytes, at);
  }
  return null;
}

/** Where the marker stands that ends the points which begin here. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code !== undefined && code !== 0xff && !isWithinScan(code)) return at;
  }
  return bytes.length;
}

/** How a telephone's notes end that it adds behind a picture. */
const notesEnd = Buffer.from('SEFT');

/**
 * Whether what follows a JPEG is what cameras put there: the same picture again, smaller or brighter, the second in which
 * it was taken as a film, or the telephone's own notes.
 */
export function isCamerasTail(tail: Buffer): boolean {
  if (isFiller(tail)) return true;
  if (tail.subarray(-notesEnd.length).equals(notesEnd)) return true;
  if (tail.toString('latin1', 4, 8) === 'ftyp') return true;
  const next = readJpegStructure(tail);
  return next !== null && isCamerasTail(next.tail);
}

/** Whether the first segment of a JPEG is long enough to read as the remark of a program, and the remark ends. */
export function readsAsProgram(bytes: Buffer): boolean {
  return bytes.toString('latin1', 4, 6) === '/*' && bytes.includes('*/', 6);
}
