import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { graphql } from 'graphql';
import { schemaOf, subgraphNames } from './graph.ts';
import { hearMessages } from './raw-http.ts';

const unauthorized = 'HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n';

/** The subgraphs of the race, in a process of their own: each distinct question is executed once and kept as bytes. */
await runMain(async () => {
  await using open = new AsyncDisposableStack();
  const urls = await Promise.all(
    subgraphNames.map(async (name) => {
      const schema = schemaOf(name);
      const answers = new Map<string, Buffer>();
      const answerTo = async (question: string, body: Buffer) => {
        const { query: source, variables: variableValues } = JSON.parse(body.toString());
        const answer = Buffer.from(JSON.stringify(await graphql({ schema, source, variableValues })));
        const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${answer.length}\r\n\r\n`;
        const bytes = Buffer.concat([Buffer.from(head), answer]);
        answers.set(question, bytes);
        return bytes;
      };
      const sockets = new Set<Socket>();
      const server = createServer({ noDelay: true }, (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        // A gateway that closes its pool may reset the connection: that is its right.
        socket.on('error', () => socket.destroy());
        hearMessages(socket, ({ head, body }) => {
          // A gateway that hands no authorization on would have less to do than the others.
          if (!/\r\nauthorization: Bearer \S/i.test(head)) {
            socket.end(unauthorized);
            return;
          }
          const question = body.toString('latin1');
          const known = answers.get(question);
          if (known) socket.write(known);
          else answerTo(question, body).then((bytes) => socket.write(bytes));
        });
      });
      await once(server.listen(0, '127.0.0.1'), 'listening');
      open.defer(() => {
        server.close();
        for (const socket of sockets) socket.destroy();
      });
      return [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`] as const;
    }),
  );
  process.send?.({ kind: 'ready', urls: Object.fromEntries(urls) });
  await once(process, 'SIGTERM');
});
