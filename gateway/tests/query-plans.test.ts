import { readdirSync, readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { prettyFormatQueryPlan, type QueryPlan } from '@apollo/query-planner';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { sampleVariables } from '../src/graphql/rehearse.ts';
import { builtFiles } from '../src/settings.ts';
import { readTrustedDocuments } from '../src/trusted-documents/trusted-documents.ts';

const documents = readTrustedDocuments(builtFiles.trustedDocumentsFile).all;

/** Plans documents on the committed supergraph; nobody is asked. */
async function openPlanner() {
  let planned: QueryPlan | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(builtFiles.supergraphFiles.whole, 'utf8'),
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      planned = queryPlan;
    },
    buildService: () => ({ process: async () => ({ data: null }) }),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const server = new ApolloServer({ gateway, plugins: [ApolloServerPluginUsageReportingDisabled()] });
  await server.start();
  return {
    server,
    async plan(query: string): Promise<string> {
      planned = undefined;
      const variables = gateway.schema ? sampleVariables(gateway.schema, query) : {};
      const { body } = await server.executeOperation({ query, variables });
      if (!planned) throw new GraphQLError(JSON.stringify(body));
      return prettyFormatQueryPlan(planned);
    },
  };
}

test('no plan is kept of a document that is gone', () => {
  const kept = readdirSync(new URL('query-plans', import.meta.url)).toSorted();
  expect(kept).toEqual(documents.map(({ operationName }) => `${operationName}.txt`).toSorted());
});

test('every document of the client is planned as its committed plan says', async () => {
  const { server, plan } = await openPlanner();
  expect(documents.length).toBeGreaterThan(0);
  for (const { operationName, text } of documents)
    await expect(`${await plan(text)}\n`).toMatchFileSnapshot(`query-plans/${operationName}.txt`);
  await server.stop();
});
