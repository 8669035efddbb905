import { Pool } from 'undici';
import { openWire } from './wire/wire.ts';

/** What came back: the status and the whole body as text. */
export interface PostAnswer {
  readonly status: number;
  readonly text: string;
}

/** The way to one address, on connections that stay open. */
export interface PostWay extends AsyncDisposable {
  /**
   * Posts JSON and collects the answer.
   * @throws Error when the server can't be reached, is silent for too long, breaks off or says too much.
   */
  post(headers: Readonly<Record<string, string>>, body: string): Promise<PostAnswer>;
}

/** How many calls to one address are under way at once; more wait. */
const connections = 64;

/** How long an answer may take, in milliseconds. */
const patience = 10_000;

const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' };

/** Opens the way to an address: the wire where it can be, undici's pool for TLS. An answer's body has so many bytes at most. */
export function openPostWay(url: string, largestAnswer: number): PostWay {
  const address = new URL(url);
  return address.protocol === 'http:' ? plainWay(address, largestAnswer) : poolWay(address, largestAnswer);
}

function plainWay({ host, hostname, port, pathname, search }: URL, largestAnswer: number): PostWay {
  const wire = openWire({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 80),
    connections,
    patience,
    largestAnswer,
  });
  const lines = Object.entries(jsonHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `POST ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n${lines.join('')}`;
  return {
    post(headers, body) {
      let whole = head;
      for (const name of Object.keys(headers)) whole += `${name}: ${oneLine(headers[name])}\r\n`;
      return wire.ask(whole, body);
    },
    [Symbol.asyncDispose]: () => wire[Symbol.asyncDispose](),
  };
}

/** No value of a header becomes another header. */
function oneLine(value = ''): string {
  if (/[\r\n\0]/.test(value)) throw new Error('A header has more than one line');
  return value;
}

/** It stands on `Pool.dispatch`, below `Pool.request`: a body is read whole, so that a stream would be made and thrown away. */
function poolWay({ origin, pathname, search }: URL, largestAnswer: number): PostWay {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: patience,
    bodyTimeout: patience,
    maxResponseSize: largestAnswer,
  });
  const path = `${pathname}${search}`;
  return {
    post(headers, body) {
      const { promise, resolve, reject } = Promise.withResolvers<PostAnswer>();
      const chunks: Buffer[] = [];
      let status = 0;
      pool.dispatch(
        { method: 'POST', path, headers: { ...jsonHeaders, ...headers }, body },
        {
          // undici takes a handler for one of today's by this method.
          onRequestStart() {},
          onResponseStart(_controller, statusCode) {
            status = statusCode;
          },
          onResponseData(_controller, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd: () => resolve({ status, text: Buffer.concat(chunks).toString() }),
          onResponseError: (_controller, error) => reject(error),
        },
      );
      return promise;
    },
    [Symbol.asyncDispose]: () => pool.close(),
  };
}
