import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { type Question, viewers } from './graph.ts';
import { hearMessages, type RawMessage } from './raw-http.ts';
import type { Runner } from './runners.ts';

export interface Pressed {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds from a request to its answer, sorted. */
  readonly times: readonly number[];
}

/** What each viewer is answered, as bytes. */
export type Expected = readonly Buffer[];

let asked = 0;

/** Asks once for each viewer. */
export async function answersOf(runner: Runner, question: Question): Promise<Expected> {
  const client = await openClient(runner, question);
  const answers: Buffer[] = [];
  for (let viewer = 0; viewer < question.viewers; viewer += 1)
    answers.push(Buffer.from(await client.ask(viewer)));
  client.close();
  return answers;
}

/**
 * Presses a gateway with so many clients at once. No request has another's authorization or variables, and every answer is compared.
 * @throws StartRefused at the first answer that differs: a fast wrong answer is worth nothing.
 */
export async function pressUnique(
  runner: Runner,
  question: Question,
  expected: Expected,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Pressed> {
  const opened = await Promise.all(Array.from({ length: clients }, () => openClient(runner, question)));
  const started = performance.now();
  const times: number[] = [];
  await Promise.all(
    opened.map(async ({ ask }) => {
      while (performance.now() - started < seconds * 1000) {
        const viewer = asked % question.viewers;
        const before = performance.now();
        const answer = await ask(viewer);
        times.push(performance.now() - before);
        if (!isSame(answer, expected[viewer]))
          throw new StartRefused(`${runner.name} answered ${answer.toString().slice(0, 300)}`);
      }
    }),
  );
  const lasted = (performance.now() - started) / 1000;
  for (const client of opened) client.close();
  return { requests: times.length, seconds: lasted, times: times.sort((one, other) => one - other) };
}

/** Most answers are the same to the letter; one that isn't is compared member by member. */
export function isSame(answer: Buffer, expected: Buffer | undefined): boolean {
  if (!expected) return false;
  return (
    answer.equals(expected) || isDeepStrictEqual(JSON.parse(String(answer)), JSON.parse(String(expected)))
  );
}

interface Client {
  ask(viewer: number): Promise<Buffer>;
  close(): void;
}

/** One connection, one request at a time. The authorization is the viewer's passport where one is asked for, and a number of its own always. */
async function openClient({ url, passports }: Runner, { query, first }: Question): Promise<Client> {
  const { hostname, port, pathname } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  let answered: PromiseWithResolvers<Buffer> | undefined;
  hearMessages(socket, ({ head, body }: RawMessage) => {
    if (head.startsWith('HTTP/1.1 200')) answered?.resolve(body);
    else
      answered?.reject(
        new StartRefused(`${url} answered ${head.slice(0, 100)} ${String(body).slice(0, 300)}`),
      );
  });
  socket.on('error', (error) => answered?.reject(error));
  socket.on('close', () => answered?.reject(new StartRefused(`${url} closed the connection`)));
  const starts = Array.from({ length: viewers }, (_, viewer) => {
    const passport = passports?.[viewer];
    return [
      `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
        `authorization: Bearer ${passport ? `${passport} ` : ''}`,
      `${JSON.stringify({ query, variables: { viewer: `${viewer}`, first } }).slice(0, -2)},"once":`,
    ] as const;
  });
  return {
    ask(viewer) {
      asked += 1;
      const [head, start] = starts[viewer] ?? ['', ''];
      // The query and its variables are ASCII: their length is that of the text.
      const body = `${start}${asked}}}`;
      answered = Promise.withResolvers();
      socket.write(`${head}${asked}\r\ncontent-length: ${body.length}\r\n\r\n${body}`, 'latin1');
      return answered.promise;
    },
    close: () => socket.destroy(),
  };
}
