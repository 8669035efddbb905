import postgres from 'postgres';
import { expect, test } from 'vitest';
import { createEmptyDatabase } from '../testing/test-database.ts';

test('each test has a database of its own, and the role of the service does not own it', async () => {
  await using first = await createEmptyDatabase();
  await using second = await createEmptyDatabase();
  const owner = postgres(first.ownerUrl, { max: 1 });
  const runtime = postgres(first.url, { max: 1 });
  const other = postgres(second.ownerUrl, { max: 1 });
  try {
    await owner`create table public.claim (id int)`;
    await expect(runtime`create table public.other (id int)`).rejects.toThrow('permission denied');
    expect(await other`select to_regclass('public.claim') as found`).toEqual([{ found: null }]);
  } finally {
    await Promise.all([owner.end(), runtime.end(), other.end()]);
  }
});
