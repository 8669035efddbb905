import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { openTinyHouse } from './tiny-house/tiny-house.ts';

test('the gateway speaks GraphQL over HTTP: the public audit finds no error', async () => {
  await using house = await openTinyHouse();
  const results = await auditServer({ url: `${house.url}/graphql` });
  const byStatus = Object.groupBy(results, ({ status }) => status);
  expect(byStatus.error?.map(({ name, status }) => `${status}: ${name}`) ?? []).toEqual([]);
  expect(byStatus.ok?.length).toBeGreaterThanOrEqual(50);
});
