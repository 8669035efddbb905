import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTurns } from './turns.ts';

/** Takes a turn for each name at once, and answers in which order they came, each ended before the next. */
async function orderOf(names: readonly string[]): Promise<readonly string[]> {
  const turns = openTurns(undefined, 1);
  const order: string[] = [];
  await Promise.all(
    names.map(async (name) => {
      const end = await turns.take(name);
      order.push(name);
      end();
    }),
  );
  return order;
}

test('one of each client after the other, however much the first has sent', async () => {
  expect(await orderOf(['a', 'a', 'a', 'a', 'b', 'c', 'b'])).toEqual(['a', 'a', 'b', 'c', 'a', 'b', 'a']);
});

test('nobody has a turn before the one before him ended, and ending twice gives no second', async () => {
  const turns = openTurns(undefined, 1);
  const first = await turns.take('a');
  const begun: string[] = [];
  const [second, third] = ['b', 'c'].map(async (name) => {
    const end = await turns.take(name);
    begun.push(name);
    return end;
  });
  await pause(5);
  expect(begun).toEqual([]);
  first();
  first();
  const end = await second;
  await pause(5);
  expect(begun).toEqual(['b']);
  end?.();
  await third;
  expect(begun).toEqual(['b', 'c']);
});

test('while pages come, outsiders rest three times as long as their turn took', async () => {
  let clock = 1_000;
  const turns = openTurns(() => clock, 1);
  turns.notePage();
  const end = await turns.take('a');
  clock += 20;
  end();
  let isThere = false;
  const next = turns.take('a').then((over) => {
    isThere = true;
    return over;
  });
  await pause(30);
  expect(isThere).toBe(false);
  (await next)();
});

test('an operation has one turn, from its planning to its end, and who pays nothing waits for nobody', async () => {
  const turns = openTurns(undefined, 1);
  const [one, other, page] = [turns.of('a'), turns.of('b'), turns.of(null)];
  await one.begin();
  await one.begin();
  await page.begin();
  const waiting = other.begin().then(() => 'begun');
  expect(await Promise.race([waiting, pause(5, 'waits')])).toBe('waits');
  one.end();
  one.end();
  expect(await waiting).toBe('begun');
  turns.of('c').end();
  const third = turns.of('c').begin();
  expect(await Promise.race([third, pause(5, 'waits')])).toBe('waits');
  other.end();
  await third;
});
