import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { hearMessages } from './raw-http.ts';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json';
const plain = (body: string) => `${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const chunked = (...parts: readonly string[]) =>
  `${head}\r\nTransfer-Encoding: chunked\r\n\r\n${[...parts, ''].map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join('')}`;

/** The bodies that are heard when the bytes come in pieces of so many. */
function bodiesOf(text: string, piece: number): readonly string[] {
  const socket = new EventEmitter();
  const bodies: string[] = [];
  hearMessages(socket, ({ body }) => bodies.push(body.toString()));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) socket.emit('data', bytes.subarray(at, at + piece));
  return bodies;
}

it.each([1, 2, 7, 64, 10_000])('hears each answer once and whole, in pieces of %i bytes', (piece) => {
  const text = plain('{"a":"é"}') + chunked('{"b":', '"ü', '"}') + plain('') + plain('{"c":1}');
  expect(bodiesOf(text, piece)).toEqual(['{"a":"é"}', '{"b":"ü"}', '', '{"c":1}']);
});

it('waits for an answer that has not wholly come', () => {
  expect(bodiesOf(plain('{"a":1}').slice(0, -1), 3)).toEqual([]);
  expect(bodiesOf(chunked('{"a":1}').slice(0, -1), 3)).toEqual([]);
});
