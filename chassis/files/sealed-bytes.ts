import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { HouseError } from '../log/house-error.ts';

/** Bytes of a chunk before it is sealed. */
const chunkSize = 64 * 1024;

/** Bytes that the seal adds to each chunk. */
const tagSize = 16;

/** The sealed bytes do not open: they were changed, cut off, or sealed with another key. */
export class SealBroken extends HouseError {}

/** A key for one file and no other. */
export function newFileKey(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Seals a stream in chunks with AES-256-GCM: what comes out of an opened chunk is genuine before the next one is read.
 * A chunk's nonce is its number and whether it is the last one, so that none can be moved, dropped or cut off; since
 * every file has a key of its own, no nonce is ever used twice with a key.
 */
export async function* sealBytes(key: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const secret = Buffer.from(key, 'base64url');
  for await (const { chunk, number, isLast } of chunksOf(bytes, chunkSize)) {
    const cipher = createCipheriv('aes-256-gcm', secret, nonceOf(number, isLast), { authTagLength: tagSize });
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what `sealBytes` made. @throws SealBroken before the first byte that is not genuine. */
export async function* openBytes(key: string, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const secret = Buffer.from(key, 'base64url');
  for await (const { chunk, number, isLast } of chunksOf(sealed, chunkSize + tagSize)) {
    const end = chunk.length - tagSize;
    if (end < 0) throw new SealBroken('A chunk of the file is too short');
    const decipher = createDecipheriv('aes-256-gcm', secret, nonceOf(number, isLast), {
      authTagLength: tagSize,
    });
    decipher.setAuthTag(chunk.subarray(end));
    yield opened(() => Buffer.concat([decipher.update(chunk.subarray(0, end)), decipher.final()]));
  }
}

function opened(open: () => Buffer): Buffer {
  try {
    return open();
  } catch {
    throw new SealBroken('A chunk of the file is not what was sealed');
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** Cuts a stream into chunks of one size; the last one is what is left, and may be empty. */
async function* chunksOf(bytes: AsyncIterable<Uint8Array>, size: number) {
  let held: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const piece of bytes) {
    held = held.length ? Buffer.concat([held, piece]) : Buffer.from(piece);
    for (; held.length > size; number += 1) {
      yield { chunk: held.subarray(0, size), number, isLast: false };
      held = held.subarray(size);
    }
  }
  yield { chunk: held, number, isLast: true };
}
