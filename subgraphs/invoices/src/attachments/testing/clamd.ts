import { createServer, type Server, type Socket } from 'node:net';
import type { ClamdPlace } from '../clamd-scanner.ts';

/** ClamAV's daemon as the protocol has it: it knows the test file, and nothing else. */
export interface Clamd extends AsyncDisposable {
  readonly place: ClamdPlace;
  /** Files that were scanned to their end. */
  readonly scanned: readonly Buffer[];
}

interface ClamdOptions {
  /** The path of its socket, in place of a port. */
  readonly path?: string;
  /** A port of the machine; any that is free unless told. */
  readonly port?: number;
  /** Bytes of the longest file that it takes. */
  readonly longestStream?: number;
}

const command = Buffer.from('zINSTREAM\0');
const signature = Buffer.from('EICAR-STANDARD-ANTIVIRUS-TEST-FILE', 'latin1');

/** The file in what came, once its end is there; refuses what is no protocol. */
function read(came: Buffer, longest: number): Buffer | 'MORE' | 'TOO_LONG' | 'UNKNOWN' {
  if (came.length < command.length) return 'MORE';
  if (!came.subarray(0, command.length).equals(command)) return 'UNKNOWN';
  const chunks: Buffer[] = [];
  let size = 0;
  for (let at = command.length; at + 4 <= came.length; ) {
    const length = came.readUInt32BE(at);
    if (length === 0) return at + 4 === came.length ? Buffer.concat(chunks) : 'UNKNOWN';
    size += length;
    if (size > longest) return 'TOO_LONG';
    chunks.push(came.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return 'MORE';
}

export async function openClamd({
  path,
  port = 0,
  longestStream = 25_000_000,
}: ClamdOptions = {}): Promise<Clamd> {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let came = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      came = Buffer.concat([came, bytes]);
      const file = read(came, longestStream);
      if (file === 'MORE') return;
      socket.removeAllListeners('data');
      if (file === 'TOO_LONG') socket.end('INSTREAM size limit exceeded. ERROR\0');
      else if (file === 'UNKNOWN') socket.end('UNKNOWN COMMAND\0');
      else {
        scanned.push(file);
        socket.end(file.includes(signature) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(path ?? { host: '127.0.0.1', port }, resolve));
  const address = server.address();
  const place =
    typeof address === 'object' && address ? { host: '127.0.0.1', port: address.port } : { path: path ?? '' };
  return {
    place,
    scanned,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
