import { connect, type Socket } from 'node:net';
import { type AnswerReader, openAnswerReader, type WireAnswer } from './answer-reader.ts';

export interface WireOptions {
  readonly host: string;
  readonly port: number;
  /** Connections at once; what comes beyond waits its turn. */
  readonly connections: number;
  /** Milliseconds until an answer has to be whole, waiting for a connection included. */
  readonly patience: number;
  /** Bytes of the body of an answer, at most. */
  readonly largestAnswer: number;
}

/** Connections of HTTP/1.1 to one server, each with one question at a time, for small questions that are asked very often. */
export interface Wire extends AsyncDisposable {
  /**
   * Sends a request and answers the whole answer. Nothing is sent twice.
   * @param head The head as it stands, each line with its end, but for the length of the body.
   * @throws Error with the system's `code`, or ETIMEDOUT.
   */
  ask(head: string, body: string): Promise<WireAnswer>;
}

/** How long an idle connection is kept when the server says nothing, in milliseconds, and how long before its own end it is left. */
const idleTime = { unless: 4_000, margin: 1_000 } as const;

/** How often connections are looked at, in milliseconds. */
const glance = 500;

/** Bytes that are read at once. */
const readAtOnce = 64 * 1024;

interface Question {
  readonly request: string | Buffer;
  /** When it is given up. */
  readonly until: number;
  resolve(answer: WireAnswer): void;
  reject(error: Error): void;
}

interface Connection {
  readonly socket: Socket;
  readonly reader: AnswerReader;
  /** What is asked; null while it is idle. */
  asked: Question | null;
  /** When it is closed for idleness. */
  idleUntil: number;
}

/**
 * Opens no connection before there is something to ask. It does what a general client does for each request, and no more than
 * these need: two to three times less processor time than a dispatch of undici, of which a gateway makes five for one page.
 */
export function openWire({ host, port, connections, patience, largestAnswer }: WireOptions): Wire {
  const all = new Set<Connection>();
  const idle: Connection[] = [];
  const waiting: Question[] = [];
  const closed = Promise.withResolvers<void>();
  let isClosing = false;

  function open(): Connection {
    const buffer = Buffer.allocUnsafeSlow(readAtOnce);
    const read = (bytes: number) => {
      take(connection, buffer.subarray(0, bytes));
      return true;
    };
    const socket = connect({ host, port, noDelay: true, onread: { buffer, callback: read } });
    const connection: Connection = {
      socket,
      reader: openAnswerReader(largestAnswer),
      asked: null,
      idleUntil: 0,
    };
    let failure: Error | null = null;
    socket.on('error', (error) => {
      failure = error;
    });
    socket.on('end', () => {
      const answer = connection.reader.end();
      if (answer) settle(connection, answer);
      else leave(connection);
    });
    socket.on('close', () => {
      all.delete(connection);
      leave(connection);
      connection.asked?.reject(
        failure ?? coded('ECONNRESET', 'The server ended the connection before its answer'),
      );
      connection.asked = null;
      next();
    });
    all.add(connection);
    return connection;
  }

  /** Nothing is asked any more on a connection that the server has ended. */
  function leave(connection: Connection): void {
    const place = idle.indexOf(connection);
    if (place >= 0) idle.splice(place, 1);
  }

  function send(connection: Connection, question: Question): void {
    connection.asked = question;
    // A text here has no character beyond Latin-1, which the system takes as it is.
    connection.socket.write(question.request, 'latin1');
  }

  function take(connection: Connection, piece: Buffer): void {
    try {
      // Nobody asked: what comes belongs to nothing.
      if (!connection.asked) throw coded('EPROTO', 'The server speaks unasked');
      const answer = connection.reader.take(piece);
      if (answer) settle(connection, answer);
    } catch (error) {
      connection.socket.destroy(error as Error);
    }
  }

  function settle(connection: Connection, answer: WireAnswer): void {
    const { asked } = connection;
    connection.asked = null;
    const kept =
      answer.kept === null ? idleTime.unless : Math.min(idleTime.unless, answer.kept - idleTime.margin);
    if (isClosing || kept <= 0) connection.socket.destroy();
    else {
      connection.idleUntil = performance.now() + kept;
      idle.push(connection);
    }
    asked?.resolve(answer);
    next();
  }

  /** Gives what waits to connections that are idle or may be opened. */
  function next(): void {
    for (let question = waiting[0]; question; question = waiting[0]) {
      const connection = idle.pop() ?? (all.size < connections ? open() : null);
      if (!connection) return;
      waiting.shift();
      send(connection, question);
    }
    if (isClosing && all.size === 0) closed.resolve();
  }

  function look(): void {
    const now = performance.now();
    for (const connection of all) {
      const { asked, socket, idleUntil } = connection;
      if (asked ? asked.until < now : idleUntil < now)
        socket.destroy(asked ? coded('ETIMEDOUT', 'The server did not answer in time') : undefined);
    }
    while (waiting[0] && waiting[0].until < now)
      waiting.shift()?.reject(coded('ETIMEDOUT', 'No connection was free in time'));
  }
  const timer = setInterval(look, glance).unref();

  return {
    ask(head, body) {
      const request = requestOf(head, body);
      const { promise, resolve, reject } = Promise.withResolvers<WireAnswer>();
      const question = { request, until: performance.now() + patience, resolve, reject };
      const free = isClosing ? undefined : idle.pop();
      if (free) send(free, question);
      else if (isClosing) reject(coded('ECONNABORTED', 'The way to the server is closed'));
      else {
        waiting.push(question);
        next();
      }
      return promise;
    },
    async [Symbol.asyncDispose]() {
      isClosing = true;
      for (const { socket } of idle.splice(0)) socket.destroy();
      next();
      await closed.promise;
      clearInterval(timer);
    },
  };
}

/** One piece, so that it goes in one packet and one call of the system. */
function requestOf(head: string, body: string): string | Buffer {
  const length = Buffer.byteLength(body);
  const whole = `${head}content-length: ${length}\r\n\r\n`;
  return length === body.length
    ? whole + body
    : Buffer.concat([Buffer.from(whole, 'latin1'), Buffer.from(body)]);
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
