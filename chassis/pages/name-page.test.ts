import { expect, test } from 'vitest';
import { nameConnection, readNamePage } from './name-page.ts';

const isKey = (text: string) => /^\d$/.test(text);
const row = (name: string, key: string) => ({ name, key });
const itself = (position: { readonly name: string; readonly key: string }) => position;

test('a cursor leads back to the row it was made from, whatever its name is', () => {
  const rows = [row('keller nora', '1'), row("d'été  à « Genève »", '2'), row('', '3')];
  const { edges } = nameConnection(rows, readNamePage({ first: 3 }, isKey), itself);
  expect(edges.map(({ cursor }) => readNamePage({ after: cursor }, isKey).after)).toEqual(rows);
});

test('a page holds fifty rows unless asked, never more than a hundred, never less than none', () => {
  const sizes = [{}, { first: 1_000 }, { first: -1 }].map((args) => readNamePage(args, isKey).first);
  expect(sizes).toEqual([50, 100, 0]);
});

test('a page tells by the row beyond it that there is more', () => {
  const page = readNamePage({ first: 1 }, isKey);
  expect(nameConnection([row('a', '1'), row('b', '2')], page, itself).pageInfo.hasNextPage).toBe(true);
  expect(nameConnection([row('a', '1')], page, itself).pageInfo.hasNextPage).toBe(false);
});

test('refuses a cursor that the list did not hand out', () => {
  for (const after of [
    'abc',
    Buffer.from('x name').toString('base64url'),
    Buffer.from('1 a\0').toString('base64url'),
  ])
    expect(() => readNamePage({ after }, isKey)).toThrow('not handed out');
});
