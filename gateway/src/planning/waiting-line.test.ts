import { expect, test } from 'vitest';
import { openWaitingLine } from './waiting-line.ts';

const taken = (line: ReturnType<typeof openWaitingLine<string>>) => {
  const all: string[] = [];
  for (let next = line.next(); next; next = line.next()) all.push(next);
  return all;
};

test('one client may have three texts waiting, and is refused the fourth', () => {
  const line = openWaitingLine<string>({ perClient: 3, overall: 10 });
  for (const text of ['a', 'b', 'c']) expect(line.join('firm', text)).toBe(null);
  expect(line.join('firm', 'd')).toEqual({ whose: 'CLIENT', limit: 3, figure: 4 });
  expect(line.join('other', 'e')).toBe(null);
  line.next();
  line.next();
  expect(line.join('firm', 'd')).toBe(null);
});

test('four texts may wait altogether, and the fifth is refused whoever sends it', () => {
  const line = openWaitingLine<string>({ perClient: 3, overall: 4 });
  for (const client of ['a', 'b', 'c', 'd']) expect(line.join(client, client)).toBe(null);
  expect(line.join('e', 'e')).toEqual({ whose: 'ALL', limit: 4, figure: 5 });
  line.next();
  expect(line.join('e', 'e')).toBe(null);
});

test('who sends many waits for those who send one', () => {
  const line = openWaitingLine<string>({ perClient: 3, overall: 10 });
  for (const text of ['a1', 'a2', 'a3']) line.join('a', text);
  line.join('b', 'b1');
  line.join('c', 'c1');
  expect(taken(line)).toEqual(['a1', 'b1', 'c1', 'a2', 'a3']);
});

test('the house’s own documents come first and are never refused', () => {
  const line = openWaitingLine<string>({ perClient: 1, overall: 1 });
  line.join('a', 'a1');
  for (const text of ['page', 'other page']) expect(line.join(null, text)).toBe(null);
  expect(taken(line)).toEqual(['page', 'other page', 'a1']);
});
