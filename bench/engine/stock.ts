import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { runMain } from '@guichet/chassis/config/exit.ts';

/** Stock ApolloGateway as its documentation sets it up, handing on `authorization`. */
await runMain(async () => {
  const supergraphSdl = await readFile(process.argv[2] ?? '', 'utf8');
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url = '' }) =>
      new RemoteGraphQLDataSource<{ authorization?: string }>({
        url,
        willSendRequest({ request, context }) {
          if (context.authorization) request.http?.headers.set('authorization', context.authorization);
        },
      }),
  });
  const server = new ApolloServer<{ authorization?: string }>({ gateway, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req }) => ({ authorization: req.headers.authorization ?? '' }),
  });
  process.send?.({ kind: 'ready', port: Number(new URL(url).port) });
  await once(process, 'SIGTERM');
  await server.stop();
});
