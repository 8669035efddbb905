import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Scanner, ScannerUnavailable } from './scanner.ts';

/** Where clamd listens. */
export type ClamdPlace = { readonly host: string; readonly port: number } | { readonly path: string };

/** Milliseconds that the scanner may take to answer, from the first byte on. */
const usualPatience = 60_000;

/** Characters of the longest answer that is read: clamd names one finding. */
const longestAnswer = 4096;

/**
 * ClamAV's daemon, asked by its command INSTREAM: the bytes go in chunks, each behind its length in four bytes, and a
 * length of zero ends them; the answer ends with a zero byte. Whatever else it says is no verdict.
 */
export function openClamdScanner(place: ClamdPlace, patience = usualPatience): Scanner {
  return {
    async examine(bytes) {
      const signal = AbortSignal.timeout(patience);
      const socket = connect(place);
      signal.addEventListener('abort', () => socket.destroy(new Error('clamd takes too long')));
      const answer = readAnswer(socket);
      try {
        // Whoever has heard enough answers before the end, and closes: what he says counts, not that nothing more went.
        await Promise.race([pipeline(Readable.from(inChunks(bytes)), socket, { end: false }), answer]).catch(
          () => undefined,
        );
        return verdictOf(await answer);
      } finally {
        socket.destroy();
      }
    },
  };
}

async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    yield lengthOf(chunk.length);
    yield chunk;
  }
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** The answer as far as it came. */
function readAnswer(socket: Socket): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    answer += text;
    if (answer.includes('\0') || answer.length > longestAnswer) resolve(answer);
  });
  for (const event of ['end', 'error', 'close']) socket.on(event, () => resolve(answer));
  return promise;
}

/** @throws ScannerUnavailable for what is no verdict; what clamd says of a file may name it, so it is not repeated. */
function verdictOf(answer: string): 'CLEAN' | 'HARMFUL' {
  if (answer === 'stream: OK\0') return 'CLEAN';
  if (/^stream: [^\0]+ FOUND\0$/.test(answer)) return 'HARMFUL';
  throw new ScannerUnavailable(
    answer.includes('size limit') ? 'clamd takes no file of this size' : 'clamd gave no verdict',
  );
}
