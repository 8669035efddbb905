import { randomUUIDv7 } from 'node:crypto';
import { once } from '@guichet/chassis/idempotency/once.ts';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LetterId, letters } from './sample/letter.table.ts';
import { createSample, type SampleDatabase } from './sample/sample-database.ts';

let sample: SampleDatabase;
beforeAll(async () => {
  sample = await createSample();
});
afterAll(() => sample[Symbol.asyncDispose]());

const call = (request: unknown) => ({
  office: 'POST',
  actor: 'claire',
  operation: 'postLetter',
  key: randomUUIDv7(),
  request,
});

function post(asked: ReturnType<typeof call>, fail = false) {
  return sample.database.transaction((tx) =>
    once(tx, asked, async () => {
      const id = randomUUIDv7() as string as LetterId;
      await tx.insert(letters).values({ id, office: 'POST', remark: asked.key });
      if (fail) throw new Error('The post office burns');
      return id;
    }),
  );
}

const posted = async (remark: string) =>
  (
    await sample.database.pages.select({ letters: count() }).from(letters).where(eq(letters.remark, remark))
  )[0]?.letters;

describe('a command with an idempotency key', () => {
  test('creates once when it comes fifty times in parallel', async () => {
    const asked = call({ to: 'Théo', postage: 110n });

    const outcomes = await Promise.all(Array.from({ length: 50 }, () => post(asked)));

    expect(await posted(asked.key)).toBe(1);
    expect(outcomes.filter(({ kind }) => kind === 'CREATED')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'REPLAYED')).toHaveLength(49);
    expect(new Set(outcomes.map((outcome) => 'id' in outcome && outcome.id)).size).toBe(1);
  });

  test('takes a request as the same whatever the order of its fields', async () => {
    const asked = call({ to: 'Théo', postage: 110n });
    await post(asked);

    expect(await post({ ...asked, request: { postage: 110n, to: 'Théo' } })).toMatchObject({
      kind: 'REPLAYED',
    });
  });

  test('refuses the key for another request, and creates nothing', async () => {
    const asked = call({ to: 'Théo' });
    await post(asked);

    expect(await post({ ...asked, request: { to: 'Claire' } })).toEqual({ kind: 'KEY_REUSED' });
    expect(await posted(asked.key)).toBe(1);
  });

  test('keeps the keys of two callers apart', async () => {
    const asked = call({ to: 'Théo' });
    await post(asked);

    expect(await post({ ...asked, actor: 'marc' })).toMatchObject({ kind: 'CREATED' });
  });

  test('lets the caller try again with the same key after a failure', async () => {
    const asked = call({ to: 'Théo' });
    await expect(post(asked, true)).rejects.toThrow('The post office burns');
    expect(await posted(asked.key)).toBe(0);

    expect(await post(asked)).toMatchObject({ kind: 'CREATED' });
  });
});
