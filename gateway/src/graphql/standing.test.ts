import { expect, test } from 'vitest';
import { openStanding } from './standing.ts';

function openThing(name: string, closed: string[]) {
  return { name, [Symbol.asyncDispose]: async () => void closed.push(name) };
}

const failed = (error: unknown) => {
  throw error;
};

test('what is replaced stays open until the last work with it is done, and is closed once', async () => {
  const closed: string[] = [];
  const standing = openStanding(openThing('old', closed), failed);
  const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const works = [one, other].map((gate) =>
    standing.serve(async ({ name }) => {
      await gate.promise;
      return `${name}, closed: ${closed}`;
    }),
  );
  standing.replace(openThing('new', closed));
  expect(await standing.serve(async ({ name }) => name)).toBe('new');
  one.resolve();
  expect(await works[0]).toBe('old, closed: ');
  expect(closed).toEqual([]);
  other.resolve();
  expect(await works[1]).toBe('old, closed: ');
  expect(closed).toEqual(['old']);
  await standing[Symbol.asyncDispose]();
  expect(closed).toEqual(['old', 'new']);
});

test('what nobody works with is closed when it is replaced, and work that fails is over too', async () => {
  const closed: string[] = [];
  const standing = openStanding(openThing('first', closed), failed);
  standing.replace(openThing('second', closed));
  expect(closed).toEqual(['first']);
  const work = standing.serve(async () => {
    throw new Error('broken off');
  });
  standing.replace(openThing('third', closed));
  await expect(work).rejects.toThrow('broken off');
  expect(closed).toEqual(['first', 'second']);
});
