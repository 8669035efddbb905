import { BadAnswer } from './answer-head.ts';

const newline = 0x0a;

/** Characters of the line before a chunk, at most. */
const longestLine = 256;

/** Reads a body that comes in chunks, from whatever pieces the connection cuts it into. */
export function openChunks() {
  /** What is read next: a line with a size, data, the end of data, or lines after the last chunk. */
  let state: 'size' | 'data' | 'gap' | 'trailer' = 'size';
  let left = 0;
  let line = '';

  function readLine(text: string): boolean {
    if (state === 'gap') {
      if (text !== '') throw new BadAnswer('A chunk is longer than it says');
      state = 'size';
    } else if (state === 'trailer') return text === '';
    else {
      const size = /^([\da-f]{1,12})[ \t]*(?:;|$)/i.exec(text)?.[1];
      if (size === undefined) throw new BadAnswer('A chunk has no size');
      left = Number.parseInt(size, 16);
      state = left > 0 ? 'data' : 'trailer';
    }
    return false;
  }

  return {
    /** Tells each part of the body; answers whether it is whole. @throws BadAnswer */
    take(piece: Buffer, tell: (part: Buffer) => void): boolean {
      let at = 0;
      while (at < piece.length) {
        if (state === 'data') {
          const part = piece.subarray(at, at + left);
          tell(part);
          at += part.length;
          left -= part.length;
          if (left === 0) state = 'gap';
          continue;
        }
        const end = piece.indexOf(newline, at);
        line += piece.toString('latin1', at, end < 0 ? piece.length : end);
        if (line.length > longestLine) throw new BadAnswer('The line of a chunk is too long');
        if (end < 0) return false;
        at = end + 1;
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        line = '';
        if (!readLine(text)) continue;
        if (at < piece.length) throw new BadAnswer('The answer is longer than it says');
        return true;
      }
      return false;
    },
  };
}
