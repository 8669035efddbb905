import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { expect, test } from 'vitest';
import { openBareGateway } from '../src/bare/bare-gateway.ts';
import { openSubgraph, petsAt } from './bare/pets.ts';

test('any supergraph is served, its subgraphs asked where it says, with the caller’s authorization alone', async () => {
  await using shelter = await openSubgraph(() => ({
    body: {
      data: {
        pets: [
          { __typename: 'Pet', id: '1' },
          { __typename: 'Pet', id: '2' },
        ],
      },
    },
  }));
  await using names = await openSubgraph(({ authorization }) =>
    authorization
      ? { body: { data: { _entities: [{ name: 'Rex' }, { name: 'Mia' }] } } }
      : { status: 401, body: {} },
  );
  await using gateway = await openBareGateway({
    supergraphSdl: petsAt(shelter.url, names.url),
    port: 0,
    log: openTestLog('bare', 'nothing'),
  });
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ pets { name } }' }),
    });
    return answer.json();
  };

  expect(await ask({ authorization: 'Bearer x', cookie: 'a=b' })).toEqual({
    data: { pets: [{ name: 'Rex' }, { name: 'Mia' }] },
  });
  expect(
    [...shelter.heard, ...names.heard].map(({ authorization, cookie }) => [authorization, cookie]),
  ).toEqual([
    ['Bearer x', undefined],
    ['Bearer x', undefined],
  ]);
  expect(await ask({})).toEqual({
    data: { pets: [{ name: null }, { name: null }] },
    errors: [{ message: 'The subgraph answered 401', extensions: { code: 'UNAUTHENTICATED' } }],
  });
});
