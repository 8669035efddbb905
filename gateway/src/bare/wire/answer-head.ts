/** How the body of an answer comes: so many bytes, in chunks, or until the connection ends. */
export type BodyForm = number | 'chunked' | 'rest';

/** What the head of an answer says of the answer and of the connection. */
export interface AnswerHead {
  readonly status: number;
  readonly body: BodyForm;
  /** Milliseconds for which the server keeps the connection when it is idle; null when it says nothing, 0 when it ends it. */
  readonly kept: number | null;
}

/** The server does not speak HTTP/1.1 as everybody does. */
export class BadAnswer extends Error {}

const decimal = /^\d{1,15}$/;

/**
 * Reads the head of an answer.
 * @param text Its lines, without the empty one.
 * @throws BadAnswer for a head that could be understood in two ways, or in none.
 */
export function readHead(text: string): AnswerHead {
  const started = /^HTTP\/1\.([01]) (\d{3})(?: |$)/m.exec(text);
  if (!started || started.index > 0) throw new BadAnswer('The answer does not begin as HTTP/1.1 does');
  const status = Number(started[2]);
  let length: number | null = null;
  let isChunked = false;
  let kept: number | null = started[1] === '0' ? 0 : null;
  for (let at = text.indexOf('\r\n'); at >= 0; ) {
    const from = at + 2;
    at = text.indexOf('\r\n', from);
    const colon = text.indexOf(':', from);
    // Only these lengths are names that matter.
    const size = colon - from;
    if (size !== 10 && size !== 14 && size !== 17) continue;
    const value = text.slice(colon + 1, at < 0 ? undefined : at).trim();
    switch (text.slice(from, colon).toLowerCase()) {
      case 'content-length':
        if (!decimal.test(value) || (length !== null && length !== Number(value)))
          throw new BadAnswer('The answer has no one length');
        length = Number(value);
        break;
      case 'transfer-encoding':
        if (value.toLowerCase() !== 'chunked') throw new BadAnswer('The answer is encoded');
        isChunked = true;
        break;
      case 'connection':
        if (/\bclose\b/i.test(value)) kept = 0;
        break;
      case 'keep-alive': {
        const seconds = /\btimeout=(\d{1,6})/i.exec(value)?.[1];
        if (seconds !== undefined && kept !== 0) kept = Number(seconds) * 1000;
      }
    }
  }
  if (isChunked && length !== null) throw new BadAnswer('The answer has a length and chunks');
  const isEmpty = status < 200 || status === 204 || status === 304;
  return { status, body: isEmpty ? 0 : isChunked ? 'chunked' : (length ?? 'rest'), kept };
}
