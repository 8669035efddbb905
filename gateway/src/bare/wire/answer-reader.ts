import { type AnswerHead, BadAnswer, readHead } from './answer-head.ts';
import { openChunks } from './chunks.ts';

/** A whole answer, its body as text. */
export interface WireAnswer {
  readonly status: number;
  readonly text: string;
  /** As `AnswerHead.kept`. */
  readonly kept: number | null;
}

/** Reads one answer from the pieces in which it comes. Pieces belong to the caller again afterwards. */
export interface AnswerReader {
  /** The answer once it is whole. @throws BadAnswer, also for a byte too many: nothing is asked before it is answered. */
  take(piece: Buffer): WireAnswer | null;
  /** The answer that ends with its connection. Null when it is not whole. */
  end(): WireAnswer | null;
}

/** Where most heads end. */
const usualHead = 512;

/** Bytes of a head, at most. */
const largestHead = 16 * 1024;

/** @param largest Bytes of a body, at most: nothing beyond is kept. */
export function openAnswerReader(largest: number): AnswerReader {
  let unread: Buffer | null = null;
  let head: AnswerHead | null = null;
  let parts: Buffer[] = [];
  let received = 0;
  let chunks: ReturnType<typeof openChunks> | null = null;

  function done({ status, kept }: AnswerHead, last?: Buffer): WireAnswer {
    const text =
      parts.length === 0
        ? (last?.toString() ?? '')
        : Buffer.concat(last ? [...parts, last] : parts).toString();
    [head, parts, received, chunks] = [null, [], 0, null];
    return { status, text, kept };
  }

  function takeHead(piece: Buffer): WireAnswer | null {
    const bytes: Buffer = unread ? Buffer.concat([unread, piece]) : piece;
    const length = headLength(bytes);
    if (length < 0) {
      if (bytes.length > largestHead) throw new BadAnswer('The head of the answer is too long');
      unread = bytes === piece ? Buffer.from(piece) : bytes;
      return null;
    }
    unread = null;
    const read = readHead(bytes.toString('latin1', 0, length));
    const rest = bytes.subarray(length + 4);
    if (read.status === 101) throw new BadAnswer('The server changes to another protocol');
    // A head before the head: the answer is still to come.
    if (read.status < 200) return rest.length > 0 ? takeHead(rest) : null;
    head = read;
    if (typeof read.body === 'number' && read.body > largest) throw tooLarge();
    if (read.body === 'chunked') chunks = openChunks();
    return takeBody(read, rest);
  }

  function takeBody(of: AnswerHead, piece: Buffer): WireAnswer | null {
    if (chunks) {
      const isWhole = chunks.take(piece, (part) => {
        received += part.length;
        if (received > largest) throw tooLarge();
        parts.push(Buffer.from(part));
      });
      return isWhole ? done(of) : null;
    }
    received += piece.length;
    if (received > largest) throw tooLarge();
    if (typeof of.body === 'number') {
      if (received > of.body) throw new BadAnswer('The answer is longer than it says');
      if (received === of.body) return done(of, piece);
    }
    if (piece.length > 0) parts.push(Buffer.from(piece));
    return null;
  }

  return {
    take: (piece) => (head ? takeBody(head, piece) : takeHead(piece)),
    end: () => (head?.body === 'rest' ? { ...done(head), kept: 0 } : null),
  };
}

const tooLarge = () => new BadAnswer('The answer is too large');

/** Bytes of the head, without the empty line; negative when it is not whole. */
function headLength(bytes: Buffer): number {
  const near = bytes.toString('latin1', 0, usualHead).indexOf('\r\n\r\n');
  return near >= 0 || bytes.length <= usualHead ? near : bytes.indexOf('\r\n\r\n');
}
