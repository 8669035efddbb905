import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as the server got it: the envelope's receiver, and what a mail program makes of it. */
export interface ArrivedMail {
  readonly receiver: string;
  readonly mail: Email;
}

/** A mail server that speaks real SMTP on a port of its own. */
export interface MailServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly arrived: ArrivedMail[];
  /** How many connections were opened so far. */
  connections(): number;
  /** What the next receivers are refused with; taken from the front. */
  readonly refusals: number[];
}

class Refused extends Error {
  readonly responseCode: number;
  constructor(responseCode: number) {
    super('Refused by the test');
    this.responseCode = responseCode;
  }
}

/** Opens one on a free port, or again on a port that was free before. */
export async function openMailServer(port = 0): Promise<MailServer> {
  const arrived: ArrivedMail[] = [];
  const refusals: number[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onRcptTo: (_address, _session, done) => {
      const status = refusals.shift();
      done(status === undefined ? null : new Refused(status));
    },
    onData: (stream, { envelope }, done) => {
      void readAll(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((mail) => {
          arrived.push({ receiver: envelope.rcptTo[0]?.address ?? '', mail });
          done();
        });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const bound = (listening.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    arrived,
    refusals,
    connections: () => connections,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
