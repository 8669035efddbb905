import { expect, test } from 'vitest';
import { connection, type Position, readPage } from './page.ts';

const row = (second: number) => ({
  at: Temporal.Instant.fromEpochMilliseconds(1_000 * second),
  id: `00000000-0000-7000-8000-00000000000${second}`,
});

const itself = (position: Position) => position;

test('a cursor leads back to the row it was made from', () => {
  const { edges } = connection([row(1), row(2)], readPage({ first: 2 }), itself);
  expect(readPage({ after: edges[1]?.cursor ?? null }).after).toEqual(row(2));
});

test('a page tells by the row beyond it that there is more', () => {
  const page = readPage({ first: 2 });
  expect(connection([row(1), row(2)], page, itself).pageInfo.hasNextPage).toBe(false);
  const more = connection([row(1), row(2), row(3)], page, itself);
  expect(more.nodes).toEqual([row(1), row(2)]);
  expect(more.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('an empty page has no cursors', () => {
  expect(connection([], readPage({}), itself).pageInfo).toMatchObject({ startCursor: null, endCursor: null });
});

test('a page holds twenty rows unless asked, never more than a hundred, never less than none', () => {
  expect([readPage({}).first, readPage({ first: 1_000 }).first, readPage({ first: -1 }).first]).toEqual([
    20, 100, 0,
  ]);
});

test('refuses a cursor that the list did not hand out', () => {
  for (const after of ['abc', Buffer.from("1 ' or true").toString('base64url')])
    expect(() => readPage({ after })).toThrow('not handed out');
});
