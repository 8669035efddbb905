import { expect, test } from 'vitest';
import { jsonOf } from './records-json.ts';

test.each([
  { batches: [] },
  { batches: [[]] },
  { batches: [[{ id: 1, at: null }]] },
  { batches: [[{ id: 1 }, 'deux'], [], [[], {}, { trois: ['é"'] }], [4]] },
])('batches are one array, written as if it had been whole: $batches', async ({ batches }) => {
  async function* each() {
    yield* batches;
  }
  const chunks = await Array.fromAsync(jsonOf(each()));
  expect(Buffer.concat(chunks).toString()).toBe(`${JSON.stringify(batches.flat(), null, 2)}\n`);
});

test('a batch is written before the next one is read', async () => {
  let read = 0;
  async function* each() {
    for (; read < 3; ) {
      read += 1;
      yield [read];
    }
  }
  await jsonOf(each()).next();
  expect(read).toBe(1);
});
