import { expect, test } from 'vitest';
import { openAnswerReader } from './answer-reader.ts';

const whole = { status: 200, text: '{"name":"Élise"}', kept: null };

/** One answer in the forms that servers give it. */
const forms: Readonly<Record<string, string>> = {
  'with its length': 'HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{"name":"Élise"}',
  'in chunks': [
    'HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n',
    '8\r\n{"name":\r\n9;how="so"\r\n"Élise"}\r\n0\r\nx-after: 1\r\n\r\n',
  ].join(''),
  'after a head of another':
    'HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 \r\ncontent-length:17\r\n\r\n{"name":"Élise"}',
};

test.each(Object.entries(forms))('an answer %s is read, wherever the connection cuts it', (_, text) => {
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size += 1) {
    const reader = openAnswerReader(100);
    for (let question = 0; question < 2; question += 1) {
      // As a socket gives them: in memory that is used again.
      const memory = Buffer.alloc(size);
      for (let at = 0; at < bytes.length; at += size) {
        const length = bytes.copy(memory, 0, at, at + size);
        expect(reader.take(memory.subarray(0, length))).toEqual(at + size >= bytes.length ? whole : null);
      }
    }
  }
});

test('an answer that says nothing of its end is read until the connection ends', () => {
  const reader = openAnswerReader(100);
  expect(reader.take(Buffer.from('HTTP/1.1 200 OK\r\nserver: x\r\n\r\n{"name":"Él'))).toBeNull();
  expect(reader.take(Buffer.from('ise"}'))).toBeNull();
  expect(reader.end()).toEqual({ ...whole, kept: 0 });
});

test('an answer that breaks off is none', () => {
  const reader = openAnswerReader(100);
  reader.take(Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n{"name"'));
  expect(reader.end()).toBeNull();
});

test.each([
  ['HTTP/1.1 204 No Content\r\n\r\n', 204, null],
  ['HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nconnection: close\r\n\r\n', 401, 0],
  ['HTTP/1.1 200 OK\r\ncontent-length: 0\r\nkeep-alive: timeout=5, max=10\r\n\r\n', 200, 5_000],
  ['HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\nkeep-alive: timeout=5\r\n\r\n', 200, 0],
  ['HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n', 200, 0],
])('%j has no body, and says how long its connection lasts', (text, status, kept) => {
  expect(openAnswerReader(100).take(Buffer.from(text))).toEqual({ status, text: '', kept });
});

test.each([
  'SSH-2.0-OpenSSH_9.6\r\n\r\n',
  'x: HTTP/1.1 200 OK\r\n\r\n',
  'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}',
  'HTTP/1.1 200 OK\r\ncontent-length: 0x2\r\n\r\n{}',
  'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n',
  'HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n{}',
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
  'HTTP/1.1 101 Switching Protocols\r\n\r\n',
  `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(17_000)}`,
])('%j is no answer that could be trusted', (text) => {
  expect(() => openAnswerReader(100).take(Buffer.from(text))).toThrow();
});

test.each([
  ['with its length', (size: number) => `content-length: ${size}\r\n\r\n${'x'.repeat(size)}`],
  [
    'in chunks',
    (size: number) =>
      `transfer-encoding: chunked\r\n\r\n1\r\nx\r\n${(size - 1).toString(16)}\r\n${'x'.repeat(size - 1)}\r\n0\r\n\r\n`,
  ],
  ['until the connection ends', (size: number) => `server: x\r\n\r\n${'x'.repeat(size)}`],
])('an answer %s is read up to its limit, and not a byte beyond', (_, form) => {
  const read = (size: number) => {
    const reader = openAnswerReader(100);
    const answer = reader.take(Buffer.from(`HTTP/1.1 200 OK\r\n${form(size)}`));
    return (answer ?? reader.end())?.text.length;
  };
  expect(read(100)).toBe(100);
  expect(() => read(101)).toThrow('too large');
});
