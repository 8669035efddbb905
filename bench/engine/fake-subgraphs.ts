import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { graphql } from 'graphql';
import { schemaOf, subgraphNames } from './graph.ts';

/** The subgraphs of the race, in a process of their own: each distinct question is executed once and kept as bytes. */
await runMain(async () => {
  await using open = new AsyncDisposableStack();
  const urls = await Promise.all(
    subgraphNames.map(async (name) => {
      const schema = schemaOf(name);
      const answers = new Map<string, Buffer>();
      const answerTo = async (body: string) => {
        const { query: source, variables: variableValues } = JSON.parse(body);
        const bytes = Buffer.from(JSON.stringify(await graphql({ schema, source, variableValues })));
        answers.set(body, bytes);
        return bytes;
      };
      const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk) => chunks.push(chunk));
        request.on('end', async () => {
          const body = Buffer.concat(chunks).toString();
          const bytes = answers.get(body) ?? (await answerTo(body));
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
          response.end(bytes);
        });
      });
      server.keepAliveTimeout = 60_000;
      await once(server.listen(0, '127.0.0.1'), 'listening');
      open.defer(() => {
        server.close();
        server.closeAllConnections();
      });
      return [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`] as const;
    }),
  );
  process.send?.({ kind: 'ready', urls: Object.fromEntries(urls) });
  await once(process, 'SIGTERM');
});
