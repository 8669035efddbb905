import { expect, test } from 'vitest';
import type { Member } from './member.ts';
import { generateObject } from './object-code.ts';
import { failed, impossible } from './shaping.ts';

const shaping = () => ({ path: [], errors: [], variables: {} });

const field = (name: string, rest: Partial<Extract<Member, { kind: 'field' }>> = {}): Member => ({
  kind: 'field',
  name,
  from: name,
  complete: (value) => value,
  leaf: null,
  nullable: false,
  ...rest,
});

test('members come in the order of the operation, under its names', () => {
  const make = generateObject([
    { kind: 'typename', name: '__typename', from: '__typename', own: 'Claim', answer: () => impossible },
    field('b', { leaf: 'string' }),
    field('a', { leaf: 'integer', nullable: true }),
  ]);
  expect(JSON.stringify(make({ a: null, b: 'x', c: 1 }, shaping()))).toBe(
    '{"__typename":"Claim","b":"x","a":null}',
  );
});

test('a value that is not valid at first sight is completed; one that can’t be ends the object', () => {
  const seen: unknown[] = [];
  const complete = (answer: unknown) => (value: unknown) => {
    seen.push(value);
    return answer;
  };
  const make = generateObject([
    field('a', { leaf: 'string', complete: complete(failed) }),
    field('b', { leaf: 'boolean', complete: complete(impossible) }),
  ]);
  expect(make({ a: 'x', b: true }, shaping())).toEqual({ a: 'x', b: true });
  expect(make({ a: 5, b: true }, shaping())).toEqual({ a: null, b: true });
  expect(make({ a: 'x' }, shaping())).toBe(impossible);
  expect(seen).toEqual([5, null]);
});

test('no name can become code', () => {
  const name = '"]: globalThis.spoilt = 1, ["\\u2028\n` + (globalThis.spoilt = 1)';
  const make = generateObject([
    field(name, { leaf: 'string' }),
    { kind: 'typename', name: '__typename', from: '__typename', own: name, answer: () => name },
  ]);
  expect(make({ [name]: 'x' }, shaping())).toEqual({ [name]: 'x', __typename: name });
  expect('spoilt' in globalThis).toBe(false);
});
