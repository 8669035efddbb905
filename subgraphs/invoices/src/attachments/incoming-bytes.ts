import { createHash } from 'node:crypto';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import { fileTypeFromBuffer } from 'file-type';
import { acceptedMediaTypes } from './attachment.ts';

/** The bytes are not as many as were announced. */
export class LengthDiffers extends HouseError {}

/** The bytes are of a type that the office doesn't take. */
export class TypeNotAccepted extends HouseError {
  /** What the bytes are, as far as anybody can tell. */
  readonly mediaType: string | null;
  constructor(mediaType: string | null) {
    super('A file is not of a type that is accepted');
    this.mediaType = mediaType;
  }
}

/** First bytes of a file that tell its type: what `file-type` asks for. */
const telling = 4100;

/** What is known of a file once its last byte went by. */
export interface SeenFile {
  readonly mediaType: string;
  readonly sha256: string;
}

/** Bytes that are looked at as they go by. */
export interface WatchedBytes {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** @throws Error before the last byte went by. */
  seen(): SeenFile;
}

/**
 * Watches bytes on their way: how many, their hash, and by the first of them what they are. Nothing is held but these
 * few kilobytes. The stream throws LengthDiffers or TypeNotAccepted as soon as that is certain.
 */
export function watchBytes(incoming: AsyncIterable<Uint8Array>, size: number): WatchedBytes {
  const hash = createHash('sha256');
  let file: SeenFile | null = null;

  async function* watched() {
    let count = 0;
    let start: Uint8Array[] | null = [];
    let mediaType = '';
    for await (const chunk of incoming) {
      count += chunk.length;
      if (count > size) throw new LengthDiffers('More bytes came than were announced');
      hash.update(chunk);
      start?.push(chunk);
      if (start && count >= telling) {
        mediaType = await trueType(start);
        start = null;
      }
      yield chunk;
    }
    if (count < size) throw new LengthDiffers('Fewer bytes came than were announced');
    if (start) mediaType = await trueType(start);
    file = { mediaType, sha256: hash.digest('hex') };
  }

  return {
    bytes: watched(),
    seen() {
      if (!file) throw new Error('The file has not gone by yet');
      return file;
    },
  };
}

/** @throws TypeNotAccepted */
async function trueType(start: readonly Uint8Array[]): Promise<string> {
  const found = (await fileTypeFromBuffer(Buffer.concat(start)))?.mime ?? null;
  // A PNG that moves is a PNG: whoever sends one hears what is wrong with it.
  const mediaType = found === 'image/apng' ? 'image/png' : found;
  if (mediaType === null || !acceptedMediaTypes.includes(mediaType)) throw new TypeNotAccepted(mediaType);
  return mediaType;
}
