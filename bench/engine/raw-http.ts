/** A socket, or whatever else brings bytes. */
interface Bytes {
  on(event: 'data', hear: (chunk: Buffer) => void): unknown;
}

/** An HTTP/1.1 message as far as a bench has to know it. */
export interface RawMessage {
  /** Request line or status line with the headers. */
  readonly head: string;
  readonly body: Buffer;
}

/**
 * Hears every message that comes over a connection. No more of HTTP than gateways send each other on a loopback: the bench's own
 * part of the work has to be small beside theirs, since it shares a core with the subgraphs.
 */
export function hearMessages(socket: Bytes, hear: (message: RawMessage) => void): void {
  let waiting: Buffer[] = [];
  let waitingLength = 0;
  /** From where on it makes sense to look again: a long body is not joined anew for each of its pieces. */
  let wanted = 0;
  socket.on('data', (chunk: Buffer) => {
    waiting.push(chunk);
    waitingLength += chunk.length;
    if (waitingLength < wanted) return;
    let rest = waiting.length === 1 ? chunk : Buffer.concat(waiting, waitingLength);
    for (;;) {
      const read = readMessage(rest);
      if (typeof read === 'number') {
        wanted = read;
        break;
      }
      rest = rest.subarray(read.end);
      hear(read.message);
    }
    waiting = rest.length ? [rest] : [];
    waitingLength = rest.length;
  });
}

/** The first whole message, or how many bytes there have to be for one. */
function readMessage(bytes: Buffer): { message: RawMessage; end: number } | number {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return bytes.length + 1;
  const head = bytes.toString('latin1', 0, headEnd);
  const start = headEnd + 4;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? end : { message: { head, body: bytes.subarray(start, end) }, end };
  }
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return readChunks(bytes, head, start);
  return { message: { head, body: bytes.subarray(start, start) }, end: start };
}

function readChunks(
  bytes: Buffer,
  head: string,
  start: number,
): { message: RawMessage; end: number } | number {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return bytes.length + 1;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (Number.isNaN(size)) throw new Error('A chunk has no length');
    if (bytes.length < next) return next;
    if (size === 0) return { message: { head, body: Buffer.concat(parts) }, end: next };
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
}
